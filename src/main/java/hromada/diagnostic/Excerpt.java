package hromada.diagnostic;

import hromada.source.Place;

/**
 * The line of a place, cut around what it points at when it is long.
 *
 * @param before what stands before it
 * @param marked what it points at; empty where that is the end of the line
 * @param after what stands behind it
 */
public record Excerpt(String before, String marked, String after) {
  private static final String CUT = "…";

  /** At most {@code widest} characters of the line, and signs for what was cut off. */
  public static Excerpt around(Place place, int widest) {
    String line = place.line();
    int start = Math.min(place.start().column() - 1, line.length());
    int from = Math.max(0, Math.min(start - widest / 3, line.length() - widest));
    int to = Math.min(line.length(), from + widest);
    int end = Math.max(start, Math.min(place.endColumn() - 1, to));
    return new Excerpt(
        (from > 0 ? CUT : "") + line.substring(from, start),
        line.substring(start, end),
        line.substring(end, to) + (to < line.length() ? CUT : ""));
  }

  /** The line as it is shown. */
  String line() {
    return before + marked + after;
  }

  /** What stands below the line to point at a part of it. */
  String carets() {
    StringBuilder carets = new StringBuilder();
    for (int i = 0; i < before.length(); i++) {
      // A tab in the line stays a tab below it, so that the caret stands where it should.
      carets.append(before.charAt(i) == '\t' ? '\t' : ' ');
    }
    return carets.append("^".repeat(Math.max(1, marked.length()))).toString();
  }
}
