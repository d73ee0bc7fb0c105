package hromada.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of the site. Ukrainian is the default and the source (Law 2704-VIII Art. 27(6),
 * rule L1); English follows it.
 */
public enum Language {
  UK("uk", "", Locale.forLanguageTag("uk-UA")),
  EN("en", "/en", Locale.forLanguageTag("en-GB"));

  private static final List<Language> ALL = List.of(values());

  private final String tag;
  private final String prefix;
  private final Locale locale;

  Language(String tag, String prefix, Locale locale) {
    this.tag = tag;
    this.prefix = prefix;
    this.locale = locale;
  }

  /** The language tag (BCP 47), such as {@code uk}. */
  public String tag() {
    return tag;
  }

  /** What stands in front of an address in this language: nothing, or {@code /en}. */
  public String prefix() {
    return prefix;
  }

  /** The locale for dates, numbers and sorting. */
  public Locale locale() {
    return locale;
  }

  public Language other() {
    return this == UK ? EN : UK;
  }

  /** The language with this tag, if the site has it. */
  public static Optional<Language> find(String tag) {
    for (Language language : ALL) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The tags of all languages, the default first. */
  public static List<String> tags() {
    return ALL.stream().map(Language::tag).toList();
  }
}
