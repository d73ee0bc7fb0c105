package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.scan.AnchoredPattern;
import hromada.scan.Presence;
import hromada.scan.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in texts are written as the state language has them, and in English as here (rule L9). */
final class WrongDateForm implements ProseRule {
  private static final String DIGITS = "0123456789";
  private static final Presence SOME_DIGIT = Presence.of(DIGITS);
  private static final AnchoredPattern UKRAINIAN =
      new AnchoredPattern(
          Pattern.compile(
              "(?<![\\d.,:–-])([0-3]?\\d)(-?(?:го|ого|е))?([ \u00a0])("
                  + Months.UKRAINIAN
                  + ")(?!\\p{L})",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          DIGITS);

  private static final AnchoredPattern ENGLISH =
      AnchoredPattern.outsideWords(
              Pattern.compile(
                  "(?<!\\p{L})(?<month>"
                      + Months.ENGLISH
                      + ")[ \u00a0](?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?<year>,? \\d{4})(?!\\d)"
                      + "|(?<![\\d.,:–-])(?:(?<!\\p{L})the )?(?<first>[0-3]?\\d)(?:st|nd|rd|th)(?: of)?[ \u00a0](?<second>"
                      + Months.ENGLISH
                      + ")(?!\\p{L})"),
              DIGITS + "tJFMASOND",
              WrongDateForm::canBegin)
          .where(text -> text.mayHave(SOME_DIGIT));

  /** Of all words only "the" and months. */
  private static boolean canBegin(Text text, int at) {
    boolean word = text.charAt(at) == 't';
    return !word || (at + 3 < text.length() && text.charAt(at + 3) == ' ');
  }

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    new Replacing(prose, prose.isUkrainian() ? UKRAINIAN : ENGLISH)
        .each(
            match -> prose.isUkrainian() ? ukrainian(match) : english(match.group()),
            found -> {
              if (!Openings.isOpen(found.stretch().text(), found.match().start())) {
                report.accept(
                    Diagnostic.warning("wrong-date-form", found.place(), found.written())
                        .withHelp("wrong-date-form.help", found.better())
                        .withFix(found.edits()));
              }
            });
  }

  private static Optional<String> ukrainian(MatchResult match) {
    String month = match.group(4).toLowerCase(Locale.ROOT);
    // «2 лютий» may be anything, such as two tigers; only the month that nothing else is, counts.
    String genitive = Months.afterADay(month);
    String better = match.group(1) + match.group(3) + genitive;
    boolean capitals = match.group(4).equals(match.group(4).toUpperCase(Locale.ROOT));
    return capitals
            || better.equals(match.group())
            || month.equals("лютий")
            || month.equals("листопад")
        ? Optional.empty()
        : Optional.of(better);
  }

  private static Optional<String> english(String date) {
    Matcher matcher = ENGLISH.pattern().matcher(date);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    if (matcher.group("month") != null) {
      String year = matcher.group("year").replaceFirst("^,? ", "");
      return Optional.of(matcher.group("day") + " " + matcher.group("month") + " " + year);
    }
    return Optional.of(matcher.group("first") + " " + matcher.group("second"));
  }
}
