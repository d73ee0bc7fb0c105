package hromada.language;

import hromada.language.Figure.Family;
import hromada.language.Figure.Weight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Reads dates with a month in words: «29 і 30 березня», "March 29–30, 2031", "in May". */
final class DateReader {
  /** Longer lists of days nobody writes; it keeps the way back from every month short. */
  private static final int MOST_DAYS = 31;

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "го", "е");
  private static final String JOINING_MARKS = ",-–—/";

  private final FigureWords words;
  private final Tokens tokens;
  private final boolean capitals;
  private final BitSet read;

  /**
   * A reader.
   *
   * @param words the language's words
   * @param tokens the text
   * @param capitals whether months begin with a capital
   * @param read where to note which tokens belong to a date
   */
  DateReader(FigureWords words, Tokens tokens, boolean capitals, BitSet read) {
    this.words = words;
    this.tokens = tokens;
    this.capitals = capitals;
    this.read = read;
  }

  /** All such dates of the text. */
  List<Figure> read() {
    List<Figure> dates = new ArrayList<>();
    for (int at = tokens.next(0); at >= 0; at = tokens.next(at + 1)) {
      int month = words.month(tokens.get(at).text());
      if (month > 0 && (tokens.get(at).capital() || !capitals)) {
        month(month, at, dates);
      }
    }
    return dates;
  }

  private void month(int month, int at, List<Figure> dates) {
    List<Integer> days = new ArrayList<>();
    back(at - 1, days);
    int last = at;
    if (days.isEmpty()) {
      last = forward(at + 1, days);
    }
    boolean year = isYear(last + 1);
    if (days.isEmpty()) {
      boolean sure = isMonthAlone(at, year);
      dates.add(date("m" + month, sure ? Weight.FIRM : Weight.HINT, at, at));
      read.set(at, sure);
    } else {
      read.set(at);
      for (int day : days) {
        read.set(day);
        dates.add(
            date(
                "d" + month + "-" + tokens.get(day).small(),
                Weight.FIRM,
                Math.min(day, at),
                Math.max(day, at)));
      }
    }
    if (year && read.get(at)) {
      read.set(last + 1);
      dates.add(date("n" + tokens.get(last + 1).small(), Weight.FIRM, last + 1, last + 1));
    }
  }

  private boolean isYear(int at) {
    return at < tokens.size()
        && tokens.get(at).isYear()
        && (tokens.get(at).follows() || tokens.get(at).gap().equals(", "));
  }

  private boolean isMonthAlone(int at, boolean year) {
    Token token = tokens.get(at);
    return year || (!words.is("month.short", token.text()) && isMonth(at));
  }

  private boolean isMonth(int at) {
    return !words.is("month.doubtful", tokens.get(at).text())
        || (at > 0 && words.is("month.before", tokens.get(at - 1).text()));
  }

  /** The days named in front of a month, nearest first. */
  private void back(int from, List<Integer> days) {
    boolean joined = tokens.size() > from + 1 && from >= 0 && tokens.get(from + 1).follows();
    for (int at = from; at >= 0 && days.size() < MOST_DAYS; at--) {
      Token token = tokens.get(at);
      if (isDay(at)) {
        if (!joined) {
          return;
        }
        days.add(at);
        joined = isJoint(token.gap());
      } else if (words.is("days.join", token.text()) || ORDINAL_ENDINGS.contains(token.text())) {
        joined = true;
      } else {
        return;
      }
    }
  }

  /** The days named behind a month; gives the last token read. */
  private int forward(int from, List<Integer> days) {
    int last = from - 1;
    boolean joined = from < tokens.size() && tokens.get(from).follows();
    for (int at = from; at < tokens.size() && days.size() < MOST_DAYS; at++) {
      Token token = tokens.get(at);
      boolean joint = joined || isJoint(token.gap());
      if (isDay(at) && joint && capitals) {
        days.add(at);
        last = at;
        joined = false;
      } else if (last >= from && token.gap().isEmpty() && ORDINAL_ENDINGS.contains(token.text())) {
        last = at;
      } else if (last >= from
          && words.is("days.join", token.text())
          && !token.text().equals("of")) {
        joined = true;
      } else {
        return last;
      }
    }
    return last;
  }

  private static boolean isJoint(String gap) {
    String mark = gap.strip();
    return mark.length() == 1 && JOINING_MARKS.contains(mark);
  }

  private boolean isDay(int at) {
    int number = tokens.get(at).small();
    return number >= 1 && number <= 31 && tokens.get(at).text().length() <= 2;
  }

  private Figure date(String key, Weight weight, int first, int last) {
    return new Figure(
        Set.of(key), weight, Family.DATE, tokens.get(first).start(), tokens.get(last).end());
  }
}
