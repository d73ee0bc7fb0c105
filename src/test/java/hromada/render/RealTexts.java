package hromada.render;

import hromada.model.Language;
import hromada.model.Messages;
import hromada.source.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The interface texts of the real site. */
final class RealTexts {
  private RealTexts() {}

  static Messages messages() {
    Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    Map<Language, SourceFile> files = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String path = "templates/messages/" + language.tag() + ".properties";
      try {
        String text = Files.readString(Path.of(path));
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        Map<String, String> map = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
        patterns.put(language, map);
        files.put(language, new SourceFile(path, text));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Messages(patterns, files);
  }
}
