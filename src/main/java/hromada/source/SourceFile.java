package hromada.source;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text file of the site as it was read. Never changes, so threads may share it. */
public final class SourceFile {
  private final String path;
  private final Supplier<String> late;
  private volatile @Nullable String text;
  private volatile @Nullable LineMap lines;

  private SourceFile(String path, Supplier<String> late, @Nullable String text) {
    this.path = Objects.requireNonNull(path);
    this.late = late;
    this.text = text;
  }

  /**
   * A text.
   *
   * @param path path below the site's folder with {@code /} between names, such as {@code
   *     content/news/a/index.uk.md}
   * @param text its whole text, without a byte order mark
   */
  public SourceFile(String path, String text) {
    this(path, () -> text, Objects.requireNonNull(text));
  }

  /**
   * A text that few will ask for.
   *
   * @param text gives the same whole text whenever it is asked
   */
  public static SourceFile late(String path, Supplier<String> text) {
    return new SourceFile(path, text, null);
  }

  public String path() {
    return path;
  }

  /** Its whole text, without a byte order mark. */
  public String text() {
    String known = text;
    if (known == null) {
      known = late.get();
      text = known;
    }
    return known;
  }

  /** The lines of its text. */
  public LineMap lines() {
    LineMap known = lines;
    if (known == null) {
      known = LineMap.of(text());
      lines = known;
    }
    return known;
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
    return this == other
        || (other instanceof SourceFile file
            && path.equals(file.path)
            && text().equals(file.text()));
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
