package hromada.check;

import hromada.language.Figure.Weight;
import hromada.source.Place;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Something both languages must have: a number, a link, a fact.
 *
 * @param keys what it may mean, the same in both languages
 * @param weight how much its absence says
 * @param group what it is; findings put marks of one group against each other
 * @param shown how to name it in a finding
 * @param place where it stands, asked for only when there is a finding
 */
record Mark(Set<String> keys, Weight weight, String group, String shown, Supplier<Place> place) {
  /** Whether it may mean one of these. */
  boolean isAmong(Set<String> known) {
    for (String key : keys) {
      if (known.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it must be there, too. */
  boolean isFirm() {
    return weight == Weight.FIRM;
  }
}
