package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.BlockKind;
import hromada.scan.AnchoredPattern;
import hromada.scan.Text;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The orthography of 2019: «проєкт», «траєкторія», «плеєр». What stands in quotation marks or is a
 * name keeps the spelling its owner gave it.
 */
final class OldSpelling implements ProseRule {
  private static final AnchoredPattern WORD =
      AnchoredPattern.ofWords(
          Pattern.compile(
              "(?<!\\p{L})(?:\\p{L}{0,9}?(?iu:проект(?!ор)|проекц)|(?iu:траекторі|плеер))\\p{L}*+"),
          OldSpelling::canBegin);
  private static final Pattern OLD = Pattern.compile("(?iu)(?<=про|тра|пле)е(?=кт|кц|р)");
  private static final int SHORTEST = "плеер".length();
  private static final String SENTENCE_END = ".!?…:";

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    if (!prose.isUkrainian()) {
      return;
    }
    new Replacing(prose, WORD)
        .each(
            match -> Optional.of(better(match.group())),
            found -> {
              if (!isOwned(found)) {
                report.accept(
                    Diagnostic.warning("old-spelling", found.place(), found.written())
                        .withHelp("old-spelling.help", found.better())
                        .withFix(found.edits()));
              }
            });
  }

  /** Whether a word that has «оек», «аек» or «еер» begins here. */
  private static boolean canBegin(Text text, int start, int end) {
    for (int i = end - start < SHORTEST ? end : start + 2; i < end - 1; i++) {
      char c = text.charAt(i);
      if ((c == 'е' || c == 'Е')
          && "крКР".indexOf(text.charAt(i + 1)) >= 0
          && "оаеОАЕ".indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String better(String word) {
    return OLD.matcher(word).replaceAll(e -> e.group().equals("Е") ? "Є" : "є");
  }

  /** Whether somebody else chose the word: in a quotation, or in a name inside a sentence. */
  private static boolean isOwned(Replacing.Found found) {
    String text = found.stretch().text();
    int at = found.match().start();
    return found.stretch().kind() == BlockKind.QUOTATION
        || Openings.isOpen(text, at)
        || (Character.isUpperCase(text.charAt(at)) && isInSentence(text, at));
  }

  private static boolean isInSentence(String text, int at) {
    String before = text.substring(0, at).replaceAll("[\\s\u00a0\u2060\uFFFC]+$", "");
    return !before.isEmpty() && SENTENCE_END.indexOf(before.charAt(before.length() - 1)) < 0;
  }
}
