package hromada.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts that the jar brings along beside this class. */
final class TextProperties {
  private TextProperties() {}

  /** All lines of a file in UTF-8; one that is missing is our own mistake. */
  static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream stream = TextProperties.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
