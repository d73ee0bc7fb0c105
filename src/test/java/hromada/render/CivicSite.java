package hromada.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The made-up city with a forum, priorities and reports in every state. */
final class CivicSite {
  static final Rendered RENDERED = Rendered.of(text());

  private CivicSite() {}

  private static String text() {
    try {
      return Files.readString(Path.of("src/test/resources/sites/full/civic/site.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
