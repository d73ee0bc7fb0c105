package hromada.check;

import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant to be a name. */
final class Near {
  private static final int LONGEST = 40;

  private Near() {}

  /** Whether at most {@code edits} letters part the two. */
  static boolean isWithin(String a, String b, int edits) {
    return a.length() < LONGEST
        && b.length() < LONGEST
        && new LevenshteinDistance(edits).apply(a, b) >= 0;
  }

  /** The first of {@code words} whose beginning is nearly {@code name}, though not quite. */
  static Optional<String> find(String name, List<String> words) {
    int edits = Math.max(1, name.length() / 4);
    return words.stream()
        .filter(word -> Math.abs(word.length() - name.length()) <= 3)
        .filter(word -> !word.equals(name))
        .filter(
            word ->
                isWithin(name, word, edits)
                    || isWithin(
                        name, word.substring(0, Math.min(word.length(), name.length())), edits))
        .findFirst();
  }
}
