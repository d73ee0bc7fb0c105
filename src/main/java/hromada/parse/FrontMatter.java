package hromada.parse;

import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.Optional;

/**
 * How a file divides: front matter between two lines of three hyphens, then the body.
 *
 * @param yaml the front matter without its fences
 * @param bodyStart offset of the body
 */
record FrontMatter(Span yaml, int bodyStart) {
  private static final String FENCE = "---";

  /** Finds the fences. Empty when the first line is none, or no other one follows. */
  static Optional<FrontMatter> find(SourceFile file) {
    if (!isFence(file, 1)) {
      return Optional.empty();
    }
    int last = file.text().length();
    for (int line = 2; file.lines().offset(line) < last; line++) {
      if (isFence(file, line)) {
        Span yaml = new Span(file.lines().offset(2), file.lines().offset(line));
        return Optional.of(new FrontMatter(yaml, file.lines().offset(line + 1)));
      }
    }
    return Optional.empty();
  }

  private static boolean isFence(SourceFile file, int line) {
    int start = file.lines().offset(line);
    return file.text().startsWith(FENCE, start)
        && file.text()
            .substring(start, file.lines().offset(line + 1))
            .stripTrailing()
            .equals(FENCE);
  }
}
