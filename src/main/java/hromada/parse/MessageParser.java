package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.model.Language;
import hromada.model.Messages;
import hromada.model.SiteConfig;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Parses {@code templates/messages/<language>.properties}. */
final class MessageParser {
  private MessageParser() {}

  /** The interface texts of every language; a language without a file is a finding. */
  static Messages parse(SiteConfig config, List<SourceFile> files, List<Diagnostic> findings) {
    Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    Map<Language, SourceFile> byLanguage = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String path = config.templates() + "/messages/" + language.tag() + ".properties";
      Optional<SourceFile> file = files.stream().filter(f -> f.path().equals(path)).findFirst();
      if (file.isEmpty()) {
        findings.add(
            Diagnostic.error("missing-messages", Place.of(path), language.tag())
                .withHelp("missing-messages.help", path));
      } else {
        byLanguage.put(language, file.get());
        patterns.put(language, patterns(file.get(), findings));
      }
    }
    return new Messages(patterns, byLanguage);
  }

  private static Map<String, String> patterns(SourceFile file, List<Diagnostic> findings) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text()));
    } catch (IOException | IllegalArgumentException e) {
      // Only a malformed \\uXXXX escape makes Properties fail.
      findings.add(
          Diagnostic.error("broken-messages", Place.of(file.path()), String.valueOf(e.getMessage()))
              .withHelp("broken-messages.help"));
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return patterns;
  }
}
