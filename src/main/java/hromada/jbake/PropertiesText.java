package hromada.jbake;

import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of {@code jbake.properties}, to point at what is wrong in it. */
final class PropertiesText {
  /** Behind an even number of backslashes, which stand for half as many. */
  private static final Pattern MISSPELT =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u(?![0-9A-Fa-f]{4})\\S{0,4})");

  private final SourceFile file;

  PropertiesText(SourceFile file) {
    this.file = file;
  }

  /** All of it. */
  String whole() {
    return file.text();
  }

  /** Whether the file sets a key itself; JBake fills in defaults for those it does not. */
  boolean sets(String key) {
    return line(key).find();
  }

  /** Where the value of a key stands; the whole file where the key is not set. */
  Place place(String key) {
    Matcher line = line(key);
    return line.find()
        ? Place.of(file, new Span(line.start(1), line.end(1)))
        : Place.of(file.path());
  }

  /** Where {@code \\u} stands without its four digits; the whole file where it never does. */
  Place misspeltLetter() {
    Matcher letter = MISSPELT.matcher(file.text());
    return letter.find()
        ? Place.of(file, new Span(letter.start(1), letter.end(1)))
        : Place.of(file.path());
  }

  private Matcher line(String key) {
    // Keys end at = or : or at white space (java.util.Properties).
    return Pattern.compile(
            "(?m)^[ \\t]*" + Pattern.quote(key) + "[ \\t]*[=: \\t][ \\t]*(.*?)[ \\t]*$")
        .matcher(file.text());
  }
}
