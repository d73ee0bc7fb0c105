package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Edit;
import hromada.scan.AnchoredPattern;
import hromada.scan.Characters;
import hromada.scan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Advice: a word of one letter does not end a line, nor does the day of a month, and a dash does
 * not begin one (Ukrainian). A text has many of them, so they are one piece of advice; the renderer
 * leaves spaces as they are written (docs/decisions/0081).
 */
final class LooseShortWord implements ProseRule {
  private static final Characters BEFORE = Characters.of("УВЗІАЙОЯувзіайоя0123456789");

  private static final AnchoredPattern SPACE =
      new AnchoredPattern(
          Pattern.compile(
              "(?:(?<=(?<![\\p{L}\\d’'.\u2060\uFFFC-])[УВЗІАЙОЯувзіайоя]) (?=[\\p{L}\\d«\u2060\uFFFC])"
                  + "|(?<=[^\\s\u00a0]) (?=—[ \u00a0\n])"
                  + "|(?<=(?<!\\d)\\d{1,2}) (?="
                  + "(?:"
                  + Months.AFTER_A_DAY
                  + ")"
                  + "(?!\\p{L})))"),
          " ",
          LooseShortWord::canStand);

  private static boolean canStand(Text text, int at) {
    return (at > 0 && BEFORE.has(text.charAt(at - 1)))
        || (at + 1 < text.length() && text.charAt(at + 1) == '—');
  }

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    if (!prose.isUkrainian()) {
      return;
    }
    List<Replacing.Found> all = new ArrayList<>();
    new Replacing(prose, SPACE).each(match -> Optional.of("\u00a0"), all::add);
    if (!all.isEmpty()) {
      List<Edit> edits = all.stream().flatMap(found -> found.edits().stream()).toList();
      report.accept(
          Diagnostic.advice("loose-short-word", all.get(0).place(), all.size())
              .withHelp("loose-short-word.help")
              .withFix(edits));
    }
  }
}
