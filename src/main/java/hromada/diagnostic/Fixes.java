package hromada.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Applies what findings offer to mend a file. */
public final class Fixes {
  private Fixes() {}

  /**
   * The text with the fixes in it. Each is applied whole or not at all; of two that touch each
   * other the first wins, and the other may find its place in the text that comes out.
   */
  public static String apply(String text, List<Diagnostic> findings) {
    NavigableMap<Integer, Edit> edits = new TreeMap<>();
    for (Diagnostic finding : findings) {
      if (finding.fix().stream().allMatch(edit -> isFree(edit, edits))) {
        finding.fix().forEach(edit -> edits.put(edit.span().start(), edit));
      }
    }
    StringBuilder fixed = new StringBuilder();
    int copied = 0;
    for (Edit edit : edits.values()) {
      fixed.append(text, copied, edit.span().start()).append(edit.replacement());
      copied = edit.span().end();
    }
    return fixed.append(text, copied, text.length()).toString();
  }

  private static boolean isFree(Edit edit, NavigableMap<Integer, Edit> taken) {
    Map.Entry<Integer, Edit> before = taken.floorEntry(edit.span().start());
    Map.Entry<Integer, Edit> behind = taken.ceilingEntry(edit.span().start());
    return (before == null || !before.getValue().touches(edit))
        && (behind == null || !behind.getValue().touches(edit));
  }
}
