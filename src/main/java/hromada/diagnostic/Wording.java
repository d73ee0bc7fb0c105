package hromada.diagnostic;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of findings in one language. All of them stand in one file per language, {@code
 * wording_uk.properties} and {@code wording_en.properties}, so that their tone is reviewed in one
 * place; patterns are ICU message patterns.
 */
public final class Wording {
  /** The languages findings can be worded in, the default first. */
  public static final List<String> LANGUAGES = List.of("uk", "en");

  private final ULocale locale;
  private final Properties patterns;

  /** Patterns already understood; a format is used by one thread at a time. */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  /**
   * The wording of a language.
   *
   * @param language one of {@link #LANGUAGES}
   */
  public Wording(String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("no wording in " + language);
    }
    this.locale = ULocale.forLanguageTag(language);
    this.patterns = TextProperties.load("wording_" + language + ".properties");
  }

  /** The sentence in this language. A key without words is our own bug. */
  public String of(Text text) {
    String pattern = patterns.getProperty(text.key());
    if (pattern == null) {
      throw new IllegalStateException("no wording for " + text.key());
    }
    MessageFormat format =
        formats.computeIfAbsent(text.key(), key -> new MessageFormat(pattern, locale));
    synchronized (format) {
      return format.format(text.arguments().toArray());
    }
  }

  /** The keys there are words for. */
  public Set<String> keys() {
    return patterns.stringPropertyNames();
  }
}
