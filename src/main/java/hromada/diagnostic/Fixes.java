package hromada.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies what findings offer to mend a file. */
public final class Fixes {
  private Fixes() {}

  /**
   * The text with the fixes in it. Each is applied whole or not at all; of two that touch each
   * other the first wins, and the other may find its place in the text that comes out.
   */
  public static String apply(String text, List<Diagnostic> findings) {
    List<Edit> edits = new ArrayList<>();
    for (Diagnostic finding : findings) {
      boolean free =
          finding.fix().stream().noneMatch(edit -> edits.stream().anyMatch(edit::touches));
      if (free) {
        edits.addAll(finding.fix());
      }
    }
    edits.sort(Comparator.comparing(edit -> edit.span().start()));
    StringBuilder fixed = new StringBuilder();
    int copied = 0;
    for (Edit edit : edits) {
      fixed.append(text, copied, edit.span().start()).append(edit.replacement());
      copied = edit.span().end();
    }
    return fixed.append(text, copied, text.length()).toString();
  }
}
