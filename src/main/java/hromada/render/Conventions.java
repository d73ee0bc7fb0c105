package hromada.render;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import hromada.model.Language;
import hromada.source.Late;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a language writes numbers and sorts its words, from ICU's tables. The same for every site,
 * and long to load: made once, each when it is first needed. Safe for several threads.
 */
final class Conventions {
  private static final Map<Language, Conventions> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Conventions(ULocale.forLocale(language.locale())));
    }
  }

  private final ULocale locale;
  private final Late<LocalizedNumberFormatter> digits;
  private final Late<LocalizedNumberFormatter> compact;
  private final Late<Collator> order;

  private Conventions(ULocale locale) {
    this.locale = locale;
    this.digits = Late.by(() -> NumberFormatter.withLocale(locale));
    this.compact = Late.by(() -> digits.get().notation(Notation.compactLong()));
    this.order = Late.by(() -> Collator.getInstance(locale).freeze());
  }

  /** The conventions of one language. */
  static Conventions of(Language language) {
    Conventions conventions = ALL.get(language);
    if (conventions == null) {
      throw new IllegalStateException("no conventions: " + language);
    }
    return conventions;
  }

  /** The language as ICU knows it. */
  ULocale locale() {
    return locale;
  }

  /** Writes numbers in full. */
  LocalizedNumberFormatter digits() {
    return digits.get();
  }

  /** Writes large numbers in words. */
  LocalizedNumberFormatter compact() {
    return compact.get();
  }

  /** The order of the language's alphabet. */
  Collator order() {
    return order.get();
  }
}
