package hromada.prose;

import hromada.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Between two words stands one space. */
final class DoubledSpace implements ProseRule {
  private static final String NO_BREAK = "\u00a0";
  private static final Pattern SPACES =
      Pattern.compile("(?<=[^\\s\u00a0\u2060\uFFFC])[ \u00a0\\t]{2,}+(?=[^\\s\u00a0])");

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
