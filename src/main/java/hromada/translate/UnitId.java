package hromada.translate;

import hromada.passage.Fingerprint;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an exported text is known by: both languages as they were. If one of them reads otherwise
 * when the translation comes back, it belongs to another text than the one there is now.
 *
 * @param ukrainian the Ukrainian text
 * @param english the English text, letter by letter; empty where there was none
 * @param number which one of several equal texts, from 1
 */
record UnitId(Fingerprint ukrainian, Optional<Fingerprint> english, int number) {
  private static final String NONE = "new";
  private static final Pattern FORM =
      Pattern.compile("([k-z]{8})\\.([k-z]{8}|" + NONE + ")(?:\\.([1-9]\\d{0,5}))?");

  /** The id written so, if it is one of ours. */
  static Optional<UnitId> find(String written) {
    Matcher id = FORM.matcher(written);
    if (!id.matches()) {
      return Optional.empty();
    }
    int number = id.group(3) == null ? 1 : Integer.parseInt(id.group(3));
    return Fingerprint.find(id.group(1))
        .map(ukrainian -> new UnitId(ukrainian, Fingerprint.find(id.group(2)), number));
  }

  /** What an English text is known by. Spaces around it are lost on many ways. */
  static Fingerprint exact(String text) {
    return Fingerprint.ofExact(text.strip());
  }

  @Override
  public String toString() {
    String first = ukrainian + "." + english.map(Fingerprint::letters).orElse(NONE);
    return number == 1 ? first : first + "." + number;
  }
}
