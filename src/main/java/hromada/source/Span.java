package hromada.source;

/**
 * A stretch of a text, in UTF-16 units from 0.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit; equal to {@code start} for a place between two units
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** A span of {@code length} units that begins at {@code start}. */
  public static Span of(int start, int length) {
    return new Span(start, start + length);
  }

  /** The same stretch, {@code offset} units further on. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }
}
