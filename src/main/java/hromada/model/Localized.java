package hromada.model;

/**
 * A short text in both languages.
 *
 * @param uk Ukrainian
 * @param en English
 */
public record Localized(String uk, String en) {
  public String in(Language language) {
    return language == Language.UK ? uk : en;
  }
}
