package hromada.model;

/** Pages that no item stands behind. Each is there in every language. */
public enum GeneratedPage {
  /** Every figure of the site with its source. */
  FIGURES("figures"),
  /** The terms in both languages. */
  GLOSSARY("glossary"),
  /** Street or place in, area, station, officer and next meeting out. */
  FIND("find"),
  /** What to have at hand without power or internet. */
  BLACKOUT("blackout"),
  /** The open data, described for those who use it. */
  DATA("data"),
  /** The way to everything that has no place in the main navigation. */
  SECTIONS("sections");

  private final String segment;

  GeneratedPage(String segment) {
    this.segment = segment;
  }

  /** Its name in addresses and messages. */
  public String segment() {
    return segment;
  }

  public PageUrl url() {
    return PageUrl.START.child(segment);
  }
}
