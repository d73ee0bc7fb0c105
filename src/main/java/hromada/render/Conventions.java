package hromada.render;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import hromada.model.Language;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a language writes numbers and sorts its words, from ICU's tables. The same for every site,
 * and long to load: made once. Safe for several threads.
 *
 * @param locale the language as ICU knows it
 * @param digits writes numbers in full
 * @param compact writes large numbers in words
 * @param order the order of the language's alphabet
 */
record Conventions(
    ULocale locale,
    LocalizedNumberFormatter digits,
    LocalizedNumberFormatter compact,
    Collator order) {
  private static final Map<Language, Conventions> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, of(ULocale.forLocale(language.locale())));
    }
  }

  private static Conventions of(ULocale locale) {
    LocalizedNumberFormatter digits = NumberFormatter.withLocale(locale);
    return new Conventions(
        locale,
        digits,
        digits.notation(Notation.compactLong()),
        Collator.getInstance(locale).freeze());
  }

  /** Has ICU load what it else loads for the first number and the first two words. */
  static void load() {
    for (Conventions conventions : ALL.values()) {
      conventions.digits.format(0);
      conventions.order.compare("а", "б");
    }
  }

  /** The conventions of one language. */
  static Conventions of(Language language) {
    Conventions conventions = ALL.get(language);
    if (conventions == null) {
      throw new IllegalStateException("no conventions: " + language);
    }
    return conventions;
  }
}
