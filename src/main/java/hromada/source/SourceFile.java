package hromada.source;

import java.util.Objects;

/**
 * A text file of the site as it was read.
 *
 * @param path path below the site's folder with {@code /} between names, such as {@code
 *     content/news/a/index.uk.md}
 * @param text its whole text, without a byte order mark
 * @param lines the lines of {@code text}
 */
public record SourceFile(String path, String text, LineMap lines) {
  public SourceFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(text);
    Objects.requireNonNull(lines);
  }

  public SourceFile(String path, String text) {
    this(path, text, LineMap.of(text));
  }

  /** The folder of this file, such as {@code content/news/a}; empty at the top. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The last name of the path, such as {@code index.uk.md}. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
