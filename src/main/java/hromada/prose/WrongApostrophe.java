package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.scan.AnchoredPattern;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The apostrophe inside a word is ’ (U+2019), in both languages. */
final class WrongApostrophe implements ProseRule {
  private static final String GOOD = "’";

  /** A quotation mark inside a word is an apostrophe only where spelling wants one: «об"єкт». */
  private static final AnchoredPattern UKRAINIAN =
      new AnchoredPattern(
          Pattern.compile(
              "(?<=\\p{IsCyrillic})['`´‘ʼ′‵＇](?=\\p{IsCyrillic})"
                  + "|(?<=[бпвмфрнктдзсжчшщлгхБПВМФРНКТДЗСЖЧШЩЛГХ])\"(?=[яюєїЯЮЄЇ])"),
          "'`´‘ʼ′‵＇\"");

  /** Inside a word, or behind the s of many owners where nothing was opened before. */
  private static final AnchoredPattern ENGLISH =
      new AnchoredPattern(
          Pattern.compile("(?<=[A-Za-z])['`´‘ʼ′＇](?=[A-Za-z])|(?<=[a-z]s)'(?= [a-z])"), "'`´‘ʼ′＇");

  private static final int FARTHEST = 500;
  private static final Pattern OPENED = Pattern.compile("(?<![\\p{L}\\d])'(?=\\p{L})");

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    new Replacing(prose, prose.isUkrainian() ? UKRAINIAN : ENGLISH)
        .each(
            match -> Optional.of(GOOD),
            found -> {
              boolean outer = found.stretch().text().startsWith(" ", found.match().end());
              if (!outer || !isOpened(found)) {
                report.accept(
                    Diagnostic.warning("wrong-apostrophe", found.place(), found.written())
                        .withHelp("wrong-apostrophe.help")
                        .withFix(found.edits()));
              }
            });
  }

  /** Whether the mark may close what another one opened. */
  private static boolean isOpened(Replacing.Found found) {
    int end = found.match().start();
    return OPENED
        .matcher(found.stretch().text())
        .region(Math.max(0, end - FARTHEST), end)
        .useTransparentBounds(true)
        .find();
  }
}
