package hromada.model;

import hromada.source.SourceFile;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The interface texts: ICU message patterns by key, per language.
 *
 * @param patterns per language, key to pattern
 * @param files the file of each language
 */
public record Messages(
    Map<Language, Map<String, String>> patterns, Map<Language, SourceFile> files) {
  public Messages {
    Map<Language, Map<String, String>> copy = new EnumMap<>(Language.class);
    patterns.forEach(
        (language, map) -> copy.put(language, Collections.unmodifiableMap(new TreeMap<>(map))));
    patterns = Collections.unmodifiableMap(copy);
    files = Collections.unmodifiableMap(new EnumMap<>(files));
  }

  /** The patterns of a language; empty where its file is missing. */
  public Map<String, String> in(Language language) {
    return patterns.getOrDefault(language, Map.of());
  }
}
