package hromada;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/**
 * Expected texts kept in files. {@code -Dgolden.accept=true} writes them anew and still fails, so
 * that accepting can never be left on.
 */
public final class Golden {
  private Golden() {}

  /** Compares {@code actual} with the file; a missing file is an empty expectation. */
  public static void assertMatches(Path file, String actual) {
    try {
      String expected = Files.exists(file) ? Files.readString(file) : "";
      if (Boolean.getBoolean("golden.accept") && !expected.equals(actual)) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
        Assertions.fail("accepted %s: look at the diff, then run again without accepting", file);
      }
      Assertions.assertThat(actual).as(file.toString()).isEqualTo(expected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
