package hromada.source;

import java.util.Comparator;

/**
 * A place a finding points at, complete in itself: it keeps its line and lets the file go.
 *
 * @param path the file, below the site's folder
 * @param start the first character
 * @param endColumn the column behind the last character on the start line; equal to the start
 *     column where there is nothing to underline
 * @param line the text of the start line; empty where the file has no text to show
 */
public record Place(String path, Position start, int endColumn, String line)
    implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path).thenComparing(Place::start);

  /** A whole file, for findings about a file that is missing or is not text. */
  public static Place of(String path) {
    return new Place(path, Position.START, 1, "");
  }

  /** A stretch of a file; one that runs over several lines is cut at the end of its first. */
  public static Place of(SourceFile file, Span span) {
    Position start = file.lines().position(span.start());
    String line = file.lines().line(start.line());
    int endColumn = Math.min(start.column() + span.end() - span.start(), line.length() + 1);
    return new Place(file.path(), start, Math.max(endColumn, start.column()), line);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, as editors and compilers write it. */
  @Override
  public String toString() {
    return path + ":" + start.line() + ":" + start.column();
  }
}
