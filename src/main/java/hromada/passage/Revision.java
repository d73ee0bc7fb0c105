package hromada.passage;

import java.util.Optional;

/**
 * One text in which a translation is behind.
 *
 * @param kind what happened to the Ukrainian text
 * @param field the field of the front matter it stands in; empty for a block
 * @param ukrainian the text as it is now; empty where it was removed
 * @param old what it was known by when it was translated, where that is known
 * @param english the translation to revise, where it is known
 */
public record Revision(
    Kind kind,
    String field,
    Optional<Unit> ukrainian,
    Optional<Fingerprint> old,
    Optional<Unit> english) {
  /** What happened to a Ukrainian text. */
  public enum Kind {
    /** It reads differently. */
    CHANGED,
    /** It is new, and not translated. */
    ADDED,
    /** It is gone, its translation still there. */
    REMOVED
  }

  public boolean isBlock() {
    return field.isEmpty();
  }
}
