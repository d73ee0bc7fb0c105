package hromada.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in digits only: {@code 29.03.2031}, {@code 29/03/2031}, {@code 2031-03-29}.
 *
 * @param dayKeys the days it may be
 * @param year its year
 * @param tokens how many tokens it takes
 */
record NumericDate(Set<String> dayKeys, String year, int tokens) {
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  /** The date that begins with this token, if one does. */
  static @Nullable NumericDate at(List<Token> tokens, int at, boolean english) {
    Matcher dotted = DOTTED.matcher(tokens.get(at).text());
    if (dotted.matches()) {
      return of(dotted.group(1), dotted.group(2), dotted.group(3), 1);
    }
    if (at + 2 >= tokens.size()
        || !tokens.get(at + 1).gap().equals(tokens.get(at + 2).gap())
        || !tokens.get(at).isPlainNumber()
        || !tokens.get(at + 1).isPlainNumber()
        || !tokens.get(at + 2).isPlainNumber()) {
      return null;
    }
    String first = tokens.get(at).text();
    String second = tokens.get(at + 1).text();
    String third = tokens.get(at + 2).text();
    return switch (tokens.get(at + 1).gap()) {
      case "-" -> first.length() == 4 && third.length() == 2 ? of(third, second, first, 3) : null;
      case "/" -> third.length() != 4 ? null : slashed(first, second, third, english);
      default -> null;
    };
  }

  /** English readers disagree on which of the two is the day. */
  private static @Nullable NumericDate slashed(
      String first, String second, String year, boolean english) {
    NumericDate date = of(first, second, year, 3);
    NumericDate other = english ? of(second, first, year, 3) : date;
    if (date == null || other == null) {
      return date == null ? other : date;
    }
    return new NumericDate(
        first.equals(second) || !english
            ? date.dayKeys
            : Set.of(date.dayKeys.iterator().next(), other.dayKeys.iterator().next()),
        year,
        3);
  }

  private static @Nullable NumericDate of(String day, String month, String year, int tokens) {
    if (day.length() > 2 || month.length() > 2) {
      return null;
    }
    int d = Integer.parseInt(day);
    int m = Integer.parseInt(month);
    boolean valid = d >= 1 && d <= 31 && m >= 1 && m <= 12;
    return valid ? new NumericDate(Set.of("d" + m + "-" + d), year, tokens) : null;
  }
}
