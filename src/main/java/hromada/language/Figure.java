package hromada.language;

import java.util.Set;

/**
 * A number, date or time as somebody wrote it.
 *
 * @param keys what it may mean, in a notation both languages share: {@code n230000}, {@code p45}
 *     for a percentage, {@code d3-29} for a day of March; two figures agree when they share a key
 * @param weight how much its absence from the other language says
 * @param family what kind of thing it is
 * @param start offset in the text
 * @param end offset behind it
 */
public record Figure(Set<String> keys, Weight weight, Family family, int start, int end) {
  /** How much it says when the other language has nothing of the kind. */
  public enum Weight {
    /** Written in digits, or a numeral from three on: it must be there, too. */
    FIRM,
    /** May be said in other words; but another figure of the kind contradicts it. */
    SOFT,
    /** Only explains a figure of the other language: "twice", «цілодобово». */
    HINT
  }

  /** What kind of thing a figure is. */
  public enum Family {
    NUMBER,
    DATE,
    WEEKDAY,
    TELEPHONE
  }

  /** Stands for any year: «торік», "that year". */
  public static final String SOME_YEAR = "y";

  public Figure {
    keys = Set.copyOf(keys);
  }

  /** Whether it is a year, given in digits. */
  public boolean isYear() {
    return family == Family.DATE && keys.stream().anyMatch(key -> key.startsWith("n"));
  }
}
