package hromada.diagnostic;

import hromada.source.Position;
import hromada.source.SourceFile;
import hromada.source.Span;

/**
 * One replacement in the file a finding is about.
 *
 * @param span what is replaced, in the text of the file without a byte order mark
 * @param start where that begins
 * @param end where it ends
 * @param replacement what comes in its place
 */
public record Edit(Span span, Position start, Position end, String replacement) {
  /** An edit of a file. */
  public static Edit of(SourceFile file, Span span, String replacement) {
    return new Edit(
        span, file.lines().position(span.start()), file.lines().position(span.end()), replacement);
  }

  /** Whether both change the same letters, or insert at the same place. */
  public boolean touches(Edit other) {
    return (span.start() < other.span.end() && other.span.start() < span.end())
        || span.start() == other.span.start();
  }
}
