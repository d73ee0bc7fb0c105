package hromada.model;

/** How sure a fact is (domain.md, "How to read confidence"). */
public enum Confidence {
  /** Official act or the institution's own page. */
  A,
  /** Press quoting an official, or several pages that agree. */
  B,
  /** One secondary source, or sources that disagree: only with source and date beside it. */
  C,
  /** Stated only in the city's news item: as attributed speech. */
  S,
  /** Unconfirmed: never published. */
  X
}
