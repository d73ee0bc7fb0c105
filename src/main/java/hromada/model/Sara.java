package hromada.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The stages of SARA, the method of working on a problem that the EU Advisory Mission teaches. */
public enum Sara {
  SCANNING,
  ANALYSIS,
  RESPONSE,
  ASSESSMENT;

  /** The word in front matter and messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, in the order of the method. */
  public static List<String> words() {
    return Stream.of(values()).map(Sara::word).toList();
  }

  /** The stage of a word that parsing has accepted. */
  public static Sara of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
