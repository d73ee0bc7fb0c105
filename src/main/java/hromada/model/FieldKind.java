package hromada.model;

/** What a front matter field holds. */
public enum FieldKind {
  /** A text on one or more lines. */
  TEXT,
  /** A day, {@code YYYY-MM-DD}. */
  DATE,
  /** A year, month or day. */
  PARTIAL_DATE,
  /** A moment by the clock of the city, or with its offset; see {@link CityTime}. */
  MOMENT,
  /** One of a list of words. */
  WORD,
  /** A list of ids. */
  IDS,
  /** A list of texts. */
  TEXTS,
  /** A text in both languages: {@code {uk: ..., en: ...}}. */
  LOCALIZED,
  /** A single value or a text in both languages. */
  VALUE,
  /** A group of fields. */
  GROUP,
  /** A list of groups of fields. */
  GROUPS
}
