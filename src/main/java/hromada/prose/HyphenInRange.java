package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.scan.AnchoredPattern;
import hromada.scan.Presence;
import hromada.scan.Text;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * From one to the other is an en dash without spaces: «2019–2023», «9:00–18:00», “Mon–Fri”. Years,
 * times, days and numbers of something are judged; telephones, codes and numbers of acts are not.
 */
final class HyphenInRange implements ProseRule {
  private static final String DASH = "–";
  private static final String HYPHEN = "[ \u00a0]?-[ \u00a0]?";
  private static final String FREE = "(?<![\\p{L}\\d/№§+.,:–-])";
  private static final String END = "(?![\\p{L}\\d/–-]|[.,:]\\d)";
  private static final String YEAR = "(?:1[89]|20)\\d\\d";
  private static final String TIME = "[012]?\\d[:.][0-5]\\d";

  private static final String OF =
      "[ \u00a0](?:"
          + Months.AFTER_A_DAY
          + "|хвилин|годин|днів|діб|тижн|місяц|рок|осіб|людей|млн|тис|грн|км|м\\b|кг"
          + "|"
          + Months.ENGLISH
          + "|minutes|hours|days|weeks|months|years|people|km\\b|per[ \u00a0]cent)|[ \u00a0]?%";

  private static final String DAYS =
      "понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[аи]|четвер|четверга|п[’']ятниц[яіюи]|субот[аи]|неділ[яі]"
          + "|пн|вт|ср|чт|пт|сб|нд"
          + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun";

  /** No end of a range is longer, with the space behind it. */
  private static final int LONGEST = 11;

  private static final Presence HYPHENS = Presence.of("-");
  private static final AnchoredPattern RANGE =
      AnchoredPattern.outsideWords(
              Pattern.compile(
                  FREE
                      + ("(?:" + pair(YEAR) + "|" + pair(TIME))
                      + ("|"
                          + pair("\\d{1,3}")
                          + "(?="
                          + OF
                          + ")|"
                          + pair("(?i:" + DAYS + ")")
                          + ")")
                      + END),
              "0123456789пвсчнmtwfsMTWFS",
              HyphenInRange::canBegin)
          .where(text -> text.mayHave(HYPHENS));

  private static String pair(String end) {
    return end + HYPHEN + end;
  }

  private static boolean canBegin(Text text, int at) {
    int last = Math.min(text.length(), at + LONGEST + 1);
    for (int i = at + 1; i < last; i++) {
      if (text.charAt(i) == '-') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    new Replacing(prose, RANGE)
        .each(
            match -> better(match.group()),
            found ->
                report.accept(
                    Diagnostic.warning("hyphen-in-range", found.place(), found.written())
                        .withHelp("hyphen-in-range.help", found.better())
                        .withFix(found.edits())));
  }

  private static Optional<String> better(String range) {
    String[] ends = range.split(HYPHEN, -1);
    if (ends.length != 2 || !isRising(ends[0], ends[1])) {
      return Optional.empty();
    }
    return Optional.of(ends[0] + DASH + ends[1]);
  }

  /** Numbers that fall are no range: a score, a code, a subtraction. */
  private static boolean isRising(String from, String to) {
    if (!Character.isDigit(from.charAt(0)) || from.matches(TIME)) {
      return true;
    }
    return Integer.parseInt(from) < Integer.parseInt(to);
  }
}
