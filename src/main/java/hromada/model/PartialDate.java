package hromada.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or only the year, as ISO 8601 writes it.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (day > 0) {
      LocalDate.of(year, month, day);
    } else if (month > 0) {
      YearMonth.of(year, month);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Reads {@code 2023}, {@code 2023-03} or {@code 2023-03-30}; empty for anything else. */
  public static Optional<PartialDate> find(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(matcher.group(1)),
              matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)),
              matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day, where it is known. */
  public Optional<LocalDate> date() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  @Override
  public int compareTo(PartialDate other) {
    return toString().compareTo(other.toString());
  }

  /** Whether this lies before {@code other} for certain: 2023 is not before March 2023. */
  public boolean isBefore(PartialDate other) {
    String mine = toString();
    String theirs = other.toString();
    int common = Math.min(mine.length(), theirs.length());
    return mine.substring(0, common).compareTo(theirs.substring(0, common)) < 0;
  }

  /** ISO 8601, as exact as known. */
  @Override
  public String toString() {
    String text = padded(year, 4);
    if (month > 0) {
      text += "-" + padded(month, 2);
    }
    return day > 0 ? text + "-" + padded(day, 2) : text;
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
