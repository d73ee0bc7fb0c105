package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.BlockKind;
import hromada.markdown.Stretch;
import hromada.scan.AnchoredPattern;
import hromada.scan.Characters;
import hromada.scan.Presence;
import hromada.scan.Text;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hyphen joins, a dash parts: what stands between spaces is a dash, in Ukrainian a long one tied
 * to the word before it. So is what begins a remark in a dialogue.
 */
final class WrongDash implements ProseRule {
  private static final Characters DASHES = Characters.of("-–―");
  private static final Presence SOME_DASH = Presence.of("-–―");
  private static final AnchoredPattern UKRAINIAN =
      new AnchoredPattern(
              Pattern.compile(
                  "(?<=[^\\s\u00a0])[ \u00a0](?:-{1,3}|[–―])(?=[ \u00a0\n])|(?<=[\\p{L}»])(?<!-)--(?=[\\p{L}«])"),
              " \u00a0-",
              (text, at) -> isDash(text, at + 1))
          .where(WrongDash::hasDash);
  private static final AnchoredPattern ENGLISH =
      new AnchoredPattern(
              Pattern.compile("(?<=[^\\s\u00a0])[ \u00a0]-{1,3}(?=[ \u00a0\n])"),
              " \u00a0",
              (text, at) -> isDash(text, at + 1))
          .where(WrongDash::hasDash);

  /** «-Привіт» is a remark whose dash lacks its space, or an item of a list that lacks it. */
  private static final Pattern REMARK = Pattern.compile("[-–](?=[А-ЯІЇЄҐ])");

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    new Replacing(prose, prose.isUkrainian() ? UKRAINIAN : ENGLISH)
        .each(
            match -> better(prose, match),
            found -> {
              if (!isBetweenNumbers(found.stretch().text(), found.match())) {
                report.accept(
                    Diagnostic.warning("wrong-dash", found.place(), found.written().strip())
                        .withHelp("wrong-dash.help", found.better().replace('\u00a0', ' ').strip())
                        .withFix(found.edits()));
              }
            });
    if (prose.isUkrainian()) {
      remarks(prose, report);
    }
  }

  private static boolean hasDash(Text text) {
    return text.mayHave(SOME_DASH);
  }

  private static boolean isDash(Text text, int at) {
    return at < text.length() && DASHES.has(text.charAt(at));
  }

  private static Optional<String> better(Prose prose, MatchResult match) {
    if (!prose.isUkrainian()) {
      return Optional.of(match.group().charAt(0) + "–");
    }
    boolean glued = match.group().equals("--");
    return Optional.of(glued ? "\u00a0— " : "\u00a0—");
  }

  /** Whether it may as well be a minus, or part of a range. */
  private static boolean isBetweenNumbers(String text, MatchResult match) {
    return Character.isDigit(text.charAt(match.start() - 1))
        && match.end() + 1 < text.length()
        && Character.isDigit(text.charAt(match.end() + 1));
  }

  private static void remarks(Prose prose, Consumer<Diagnostic> report) {
    for (Stretch stretch : prose.stretches()) {
      if (stretch.kind() != BlockKind.PARAGRAPH || !isDash(stretch.laid(), 0)) {
        continue;
      }
      Matcher matcher = REMARK.matcher(stretch.text());
      if (matcher.lookingAt()) {
        report.accept(
            Diagnostic.warning("wrong-dash", prose.place(stretch, 0, 1), matcher.group())
                .withMessage("wrong-dash.remark", matcher.group())
                .withHelp("wrong-dash.remark.help"));
      }
    }
  }
}
