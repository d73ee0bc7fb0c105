package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.source.AnchoredPattern;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Ukrainian has no ы, э, ъ, ё: a word with one is Russian, marked as such, or a slip. */
final class ForeignLetter implements ProseRule {
  private static final String FOREIGN = "ыэъёЫЭЪЁ";
  private static final AnchoredPattern WORD =
      new AnchoredPattern(
          Pattern.compile("(?<!\\p{IsCyrillic})\\p{IsCyrillic}*?[ыэъёЫЭЪЁ][\\p{IsCyrillic}’']*+"),
          Letters.CYRILLIC,
          ForeignLetter::canBegin);

  /** Whether a word that has one of them begins here. */
  private static boolean canBegin(String text, int at) {
    if (at > 0 && Letters.isCyrillic(text.charAt(at - 1))) {
      return false;
    }
    for (int i = at; i < text.length() && Letters.isCyrillic(text.charAt(i)); i++) {
      if (FOREIGN.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    if (prose.isUkrainian()) {
      new Replacing(prose, WORD)
          .each(
              match -> Optional.of(match.group()),
              found ->
                  report.accept(
                      Diagnostic.warning("foreign-letter", found.place(), found.written())
                          .withHelp("foreign-letter.help", found.written())));
    }
  }
}
