package hromada.render;

import java.util.Locale;

/** What a column of open data holds. */
enum DataKind {
  /** A text in one language, or of none: a {@link String}. */
  TEXT,
  /** One of several words, or an id: a {@link String}. */
  WORD,
  /** A day. */
  DATE,
  /** A year, a month or a day. */
  PARTIAL_DATE,
  /** A moment with its offset. */
  MOMENT,
  /** A {@link java.math.BigDecimal}. */
  NUMBER,
  /** A {@link Boolean}. */
  FLAG,
  /** Addresses: an absolute address. */
  ADDRESS,
  /** A list of {@link String}s. */
  TEXTS,
  /** A text in both languages: {@link DataValue.Both}. */
  BOTH,
  /** A list of texts in both languages: {@link DataValue.BothLists}. */
  BOTH_LISTS,
  /** What was done when: a list of {@link DataValue.Step}s. */
  STEPS;

  /** Its name in keys of messages. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a table of cells needs one column for each language. */
  boolean isBilingual() {
    return this == BOTH || this == BOTH_LISTS || this == STEPS;
  }
}
