package hromada.prose;

import hromada.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Ukrainian has no ы, э, ъ, ё: a word with one is Russian, marked as such, or a slip. */
final class ForeignLetter implements ProseRule {
  private static final Pattern WORD =
      Pattern.compile("(?<!\\p{IsCyrillic})\\p{IsCyrillic}*?[ыэъёЫЭЪЁ][\\p{IsCyrillic}’']*+");

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
