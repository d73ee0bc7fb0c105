package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Stretch;
import hromada.scan.AnchoredPattern;
import hromada.scan.Letters;
import hromada.scan.Text;
import hromada.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ukrainian has no ы, э, ъ, ё: a word with one is Russian, marked as such, or a slip. */
final class ForeignLetter implements ProseRule {
  private static final AnchoredPattern LETTER =
      new AnchoredPattern(Pattern.compile("[ыэъёЫЭЪЁ]"), "ыэъёЫЭЪЁ")
          .where(Text::hasForeignCyrillic);

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    if (prose.isUkrainian()) {
      prose.stretches().forEach(stretch -> check(prose, stretch, report));
    }
  }

  private static void check(Prose prose, Stretch stretch, Consumer<Diagnostic> report) {
    List<MatchResult> letters = LETTER.find(stretch.laid());
    if (letters.isEmpty()) {
      return;
    }
    Deque<Span> words = new ArrayDeque<>();
    for (MatchResult letter : letters) {
      if (words.isEmpty() || words.getLast().end() <= letter.start()) {
        words.add(word(stretch.laid(), letter.start()));
      }
    }
    for (Span word : words) {
      String written = prose.written(stretch, word.start(), word.end());
      report.accept(
          Diagnostic.warning(
                  "foreign-letter", prose.place(stretch, word.start(), word.end()), written)
              .withHelp("foreign-letter.help", written));
    }
  }

  /** The word around a letter, with its apostrophes behind that. */
  private static Span word(Text text, int at) {
    int start = at;
    while (start > 0 && Letters.isCyrillic(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < text.length()
        && (Letters.isCyrillic(text.charAt(end)) || "’'".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return new Span(start, end);
  }
}
