package hromada.announce;

/** Telegram's MarkdownV2 (core.telegram.org/bots/api, "MarkdownV2 style"). */
final class TelegramMarkdown {
  /** In text each of these has to be escaped, and the backslash itself. */
  private static final String SPECIAL = "_*[]()~`>#+-=|{}.!\\";

  /** In the address of a link only these. */
  private static final String SPECIAL_IN_ADDRESS = ")\\";

  private TelegramMarkdown() {}

  static String text(String text) {
    return escaped(text, SPECIAL);
  }

  static String bold(String text) {
    return "*" + text(text) + "*";
  }

  static String link(String text, String address) {
    return "[" + text(text) + "](" + escaped(address, SPECIAL_IN_ADDRESS) + ")";
  }

  private static String escaped(String text, String special) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (special.indexOf(text.charAt(i)) >= 0) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(i));
    }
    return escaped.toString();
  }
}
