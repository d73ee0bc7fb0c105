package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.scan.AnchoredPattern;
import hromada.scan.Characters;
import hromada.scan.Letters;
import hromada.scan.Text;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A line does not end between a number and what it counts, a sign and its number, an initial and
 * the name, a short word for a place and the place: there stands a no-break space (Ukrainian).
 */
final class BreakableSpace implements ProseRule {
  private static final String NUMBER_AND_UNIT =
      "(?<=\\d) (?=(?:млн|млрд|тис|грн|коп|км|мм|см|кг|га|год|хв|рр?\\.|ст\\.|кв\\.|[мглт](?![\\p{L}’.])|°|%)(?!\\p{L})"
          + "|°C|°С)";
  private static final String SIGN_AND_NUMBER = "(?<=[№§]) (?=\\d)";
  private static final String INITIAL_AND_NAME =
      "(?<=(?<![\\p{L}\\d«„])[А-ЩЮЯЄІЇҐ]\\.) (?=(?:[А-ЩЮЯЄІЇҐ]\\.[ \u00a0]?)?[А-ЩЮЯЄІЇҐ][а-щьюяєіїґ’]{2})";
  private static final String PLACE =
      "(?<=(?<!\\p{L})(?:м|с|смт|вул|просп|пров|пл|бул)\\.) (?=[А-ЩЮЯЄІЇҐ«])";
  private static final String PART =
      "(?<=(?<!\\p{L})(?:ст|ч|п|буд|кв|каб|корп|оф|с|тел)\\.) (?=\\d)";

  private static final Characters BEFORE = Characters.of("0123456789№§");

  private static final AnchoredPattern SPACE =
      new AnchoredPattern(
          Pattern.compile(
              String.join("|", NUMBER_AND_UNIT, SIGN_AND_NUMBER, INITIAL_AND_NAME, PLACE, PART)),
          " ",
          (text, at) -> at > 0 && (BEFORE.has(text.charAt(at - 1)) || isShort(text, at - 1)));

  /** The longest of what is written short in front of a place or a number: «просп.». */
  private static final int LONGEST_SHORT = 5;

  private static final int AROUND = 12;

  /** Whether a full stop stands here, and a short word before it. */
  private static boolean isShort(Text text, int at) {
    if (text.charAt(at) != '.') {
      return false;
    }
    int start = at;
    while (start > 0 && Letters.isLetter(text.charAt(start - 1)) && at - start <= LONGEST_SHORT) {
      start--;
    }
    return at - start <= LONGEST_SHORT;
  }

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    if (!prose.isUkrainian()) {
      return;
    }
    new Replacing(prose, SPACE)
        .each(
            match -> Optional.of("\u00a0"),
            found ->
                report.accept(
                    Diagnostic.warning("breakable-space", found.place(), around(found))
                        .withHelp("breakable-space.help")
                        .withFix(found.edits())));
  }

  /** The words on both sides of the space. */
  private static String around(Replacing.Found found) {
    String text = found.stretch().text();
    int from = found.match().start();
    int to = found.match().end();
    int first = Math.max(text.lastIndexOf(' ', from - 1), text.lastIndexOf('\n', from - 1)) + 1;
    int last = to;
    while (last < text.length()
        && last < to + AROUND
        && !Character.isWhitespace(text.charAt(last))) {
      last++;
    }
    return found.prose().written(found.stretch(), Math.max(first, from - AROUND), last);
  }
}
