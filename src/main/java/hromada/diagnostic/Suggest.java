package hromada.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what was probably meant by a name nobody knows. */
public final class Suggest {
  private static final int MOST = 3;

  private Suggest() {}

  /**
   * The known names nearest to {@code unknown}, nearest first, at most three; empty when none is
   * near: more than a third of the letters would have to change.
   */
  public static List<String> nearest(String unknown, Collection<String> known) {
    int limit = Math.max(1, Math.min(8, unknown.length() / 3));
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    record Near(String name, int edits) {}
    return known.stream()
        .map(name -> new Near(name, distance.apply(unknown, name)))
        .filter(near -> near.edits >= 0)
        .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::name))
        .limit(MOST)
        .map(Near::name)
        .toList();
  }

  /**
   * {@code finding} with the help that names {@code unknown}'s nearest neighbours, or all of {@code
   * known} where none is near.
   */
  public static Diagnostic among(Diagnostic finding, String unknown, Collection<String> known) {
    List<String> near = nearest(unknown, known);
    if (!near.isEmpty()) {
      return finding.withHelp("help.did-you-mean", quoted(near));
    }
    return known.isEmpty() ? finding : finding.withHelp("help.known", quoted(sorted(known)));
  }

  private static List<String> sorted(Collection<String> names) {
    return names.stream().sorted().distinct().limit(40).toList();
  }

  private static String quoted(List<String> names) {
    return "`" + String.join("`, `", names) + "`";
  }
}
