package hromada.announce;

/** Where an item is announced, with the length of a post there. */
public enum Network {
  /**
   * Telegram, in MarkdownV2. A message holds 4096 characters "after entities parsing", a caption
   * under a picture 1024 (core.telegram.org/bots/api, sendMessage and sendPhoto). Our posts fit
   * under a picture, so that the same text serves both.
   */
  TELEGRAM("Telegram", "MarkdownV2", 1024),

  /**
   * Facebook, plain text: 63,206 characters, the limit Facebook announced in November 2011. Its
   * feed shows the first 480 or so.
   */
  FACEBOOK("Facebook", "text", 63_206),

  /**
   * Viber, plain text: 7,000 characters with addresses (creators.viber.com, Bots API, text
   * message).
   */
  VIBER("Viber", "text", 7_000);

  private final String title;
  private final String markup;
  private final int limit;

  Network(String title, String markup, int limit) {
    this.title = title;
    this.markup = markup;
    this.limit = limit;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** How a post is written there: {@code MarkdownV2} or {@code text}. */
  public String markup() {
    return markup;
  }

  /** How many characters a reader may see, in UTF-16 units: no network counts more. */
  public int limit() {
    return limit;
  }
}
