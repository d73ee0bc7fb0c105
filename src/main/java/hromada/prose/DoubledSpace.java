package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.scan.AnchoredPattern;
import hromada.scan.Characters;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Between two words stands one space. */
final class DoubledSpace implements ProseRule {
  private static final String NO_BREAK = "\u00a0";
  private static final String SPACE = " \u00a0\t";
  private static final Characters SPACES_TOO = Characters.of(SPACE);
  private static final AnchoredPattern SPACES =
      new AnchoredPattern(
          Pattern.compile("(?<=[^\\s\u00a0\u2060\uFFFC])[ \u00a0\\t]{2,}+(?=[^\\s\u00a0])"),
          SPACE,
          (text, at) -> at + 1 < text.length() && SPACES_TOO.has(text.charAt(at + 1)));

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    new Replacing(prose, SPACES)
        .each(
            match -> Optional.of(match.group().contains(NO_BREAK) ? NO_BREAK : " "),
            found ->
                report.accept(
                    Diagnostic.warning("doubled-space", found.place(), found.written().length())
                        .withHelp("doubled-space.help")
                        .withFix(found.edits())));
  }
}
