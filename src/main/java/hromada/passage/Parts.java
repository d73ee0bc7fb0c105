package hromada.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a text at ends of sentences into texts that were there before.
 *
 * @param plain the text's plain form
 * @param known the fingerprints of those texts
 */
record Parts(String plain, Set<Fingerprint> known) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;][')\\]]* ");

  /** Longer texts are not divided: every end is tried with every other one. */
  private static final int LONGEST = 20_000;

  private static final int MOST_ENDS = 60;

  /** The known texts that follow one another in this one; empty where something is left over. */
  List<Fingerprint> find(int most) {
    if (plain.length() > LONGEST) {
      return List.of();
    }
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = SENTENCE_END.matcher(plain);
    while (matcher.find() && ends.size() < MOST_ENDS) {
      ends.add(matcher.end());
    }
    ends.add(plain.length() + 1);
    List<Fingerprint> found = new ArrayList<>();
    return find(0, ends, most, found) ? found : List.of();
  }

  private boolean find(int start, List<Integer> ends, int most, List<Fingerprint> found) {
    if (start > plain.length()) {
      return true;
    }
    for (int end : ends) {
      if (end > start && found.size() < most) {
        Fingerprint part = Fingerprint.ofPlain(plain.substring(start, end - 1));
        if (known.contains(part)) {
          found.add(part);
          if (find(end, ends, most, found)) {
            return true;
          }
          found.remove(found.size() - 1);
        }
      }
    }
    return false;
  }
}
