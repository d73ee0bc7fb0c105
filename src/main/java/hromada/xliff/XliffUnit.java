package hromada.xliff;

import hromada.source.Place;
import java.util.Optional;

/**
 * One text to translate.
 *
 * @param id what it is known by when it comes back
 * @param name what it is, for the translator
 * @param source the text
 * @param previous the text that the translation was made from, where that is another one
 * @param target the translation so far
 * @param done whether the translation is said to be finished
 * @param place where the text stands; of a unit that was read, in the XLIFF file
 */
public record XliffUnit(
    String id,
    String name,
    String source,
    Optional<String> previous,
    Optional<String> target,
    boolean done,
    Place place) {
  /** Whether XML can hold these texts and give them back letter by letter. */
  public boolean isWritable() {
    return isWritable(source) && isWritable(previous.orElse("")) && isWritable(target.orElse(""));
  }

  private static boolean isWritable(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000);
  }
}
