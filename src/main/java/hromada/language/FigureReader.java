package hromada.language;

import hromada.language.Figure.Family;
import hromada.language.Figure.Weight;
import hromada.language.NumberReader.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what is no date in words: numbers, percentages, ordinals, times of day, weekdays. */
final class FigureReader {
  private static final Pattern ROMAN = Pattern.compile("[ivxlc]{1,6}");
  private static final Pattern VALUE = Pattern.compile("n\\d+(?:\\.\\d+)?");
  private static final Pattern DASH = Pattern.compile("[–—-]");
  private static final Pattern RANGE = Pattern.compile("[–/-]");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final int LONGEST_ENDING = 3;

  private final FigureWords words;
  private final boolean english;
  private final Tokens tokens;
  private final BitSet read;
  private final NumberReader numerals;
  private final ClockReader clock;
  private final List<Draft> drafts = new ArrayList<>();

  /** A figure in the making; what follows it may still change what it can mean. */
  private record Draft(Set<String> keys, Weight weight, Family family, int first, int last) {}

  FigureReader(FigureWords words, boolean english, Tokens tokens, BitSet read) {
    this.words = words;
    this.english = english;
    this.tokens = tokens;
    this.read = read;
    this.numerals = new NumberReader(words, tokens);
    this.clock = new ClockReader(words, tokens);
  }

  List<Figure> read() {
    int at = tokens.next(0);
    while (at >= 0) {
      int next = read.get(at) ? at + 1 : tokens.get(at).isNumber() ? digits(at) : word(at);
      at = tokens.next(next);
    }
    List<Figure> figures = new ArrayList<>(drafts.size());
    drafts.forEach(draft -> figures.add(figure(draft)));
    return figures;
  }

  private Figure figure(Draft draft) {
    return new Figure(
        draft.keys,
        draft.weight,
        draft.family,
        tokens.get(draft.first).start(),
        tokens.get(draft.last).end());
  }

  private int add(Set<String> keys, Weight weight, Family family, int first, int end) {
    drafts.add(new Draft(keys, weight, family, first, end - 1));
    return end;
  }

  private int digits(int at) {
    NumericDate date = NumericDate.at(tokens, at, english);
    if (date != null) {
      add(date.dayKeys(), Weight.FIRM, Family.DATE, at, at + date.tokens());
      return add(Set.of("n" + date.year()), Weight.FIRM, Family.DATE, at, at + date.tokens());
    }
    Digits number = Digits.at(tokens, at, english);
    int end = at + number.tokens();
    Set<String> keys = new HashSet<>(number.keys());
    if (number.isRoundTheClock()) {
      return add(Set.of("n24/7"), Weight.FIRM, Family.NUMBER, at, end);
    }
    if (isYear(at, end)) {
      return year(at, end);
    }
    return number.value() == null
        ? add(keys, Weight.FIRM, Family.NUMBER, at, clock(at, end, keys))
        : amount(number.value(), keys, at, end);
  }

  private int amount(BigDecimal value, Set<String> keys, int at, int from) {
    int end = from;
    BigDecimal scale = BigDecimal.ONE;
    Optional<BigDecimal> by =
        end < tokens.size() && isBeside(end)
            ? words.scale(tokens.get(end).text())
            : Optional.empty();
    if (by.isPresent() && !isMetre(end)) {
      scale = by.get();
      keys.clear();
      keys.add(key("n", value.multiply(scale)));
      end++;
    }
    int percent = percent(end);
    boolean isPercent = percent > end;
    if (isPercent) {
      keys.clear();
      keys.add(key("p", value));
      end = percent;
    } else if (end < tokens.size() && isOrdinalEnding(end)) {
      keys.add(key("o", value));
      end++;
      decade(value, end, keys);
    } else {
      end = clock(at, end, keys);
    }
    spread(at, scale, isPercent);
    return add(keys, Weight.FIRM, Family.NUMBER, at, end);
  }

  /** «від 5 до 7 тисяч», "5–7 %": what follows the second holds for the first. */
  private void spread(int at, BigDecimal scale, boolean percent) {
    if (drafts.isEmpty() || (scale.compareTo(BigDecimal.ONE) == 0 && !percent)) {
      return;
    }
    Draft before = drafts.get(drafts.size() - 1);
    Token token = tokens.get(at);
    boolean range =
        (before.last == at - 1 && DASH.matcher(token.gap().strip()).matches())
            || (before.last == at - 2 && words.is("days.join", tokens.get(at - 1).text()));
    if (range && before.weight == Weight.FIRM) {
      Set<String> keys = new HashSet<>(before.keys);
      for (String key : before.keys) {
        if (VALUE.matcher(key).matches()) {
          BigDecimal value = new BigDecimal(key.substring(1));
          keys.add(percent ? key("p", value) : key("n", value.multiply(scale)));
        }
      }
      drafts.set(
          drafts.size() - 1,
          new Draft(keys, before.weight, before.family, before.first, before.last));
    }
  }

  private void decade(BigDecimal value, int end, Set<String> keys) {
    if (end < tokens.size()
        && words.is("decade", tokens.get(end).text())
        && value.compareTo(BigDecimal.valueOf(100)) < 0) {
      keys.add(key("n", value.add(BigDecimal.valueOf(1900))));
    }
  }

  /** "10 a.m.", «шоста вечора», «17 год 30 хв»: adds the time of day, gives the end. */
  private int clock(int at, int end, Set<String> keys) {
    return clock.read(at, end, keys);
  }

  private boolean isBeside(int at) {
    Token token = tokens.get(at);
    return token.follows() || token.gap().equals("-");
  }

  /** "5 m" is a length; "5m" is a sum of money. */
  private boolean isMetre(int at) {
    return tokens.get(at).text().equals("m") && !tokens.get(at).gap().isEmpty();
  }

  private boolean isOrdinalEnding(int at) {
    Token token = tokens.get(at);
    return english
        ? token.gap().isEmpty()
            && (ORDINAL_ENDINGS.contains(token.text()) || token.text().equals("s"))
        : token.gap().equals("-")
            && token.text().length() <= LONGEST_ENDING
            && Character.isLetter(token.text().charAt(0))
            && !token.capital();
  }

  private int percent(int at) {
    if (at >= tokens.size() || !isBeside(at)) {
      return at;
    }
    String word = tokens.get(at).text();
    if (words.is("percent", word)) {
      return at + 1;
    }
    boolean two =
        word.equals("per")
            && at + 1 < tokens.size()
            && words.is("percent.two", tokens.get(at + 1).text());
    return two ? at + 2 : at;
  }

  private boolean isYear(int at, int end) {
    if (!tokens.get(at).isYear() || end != at + 1) {
      return false;
    }
    boolean named = end < tokens.size() && words.is("year", tokens.get(end).text());
    boolean ending = end + 1 < tokens.size() && words.is("year", tokens.get(end + 1).text());
    boolean led = at > 0 && words.is("before-year", tokens.get(at - 1).text());
    boolean counted = end < tokens.size() && words.scale(tokens.get(end).text()).isPresent();
    return !counted && (named || ending || led || isRange(end));
  }

  /** "2030–31" and "2030/2031". */
  private boolean isRange(int at) {
    return at < tokens.size()
        && RANGE.matcher(tokens.get(at).gap().strip()).matches()
        && (tokens.get(at).isYear()
            || (tokens.get(at).isPlainNumber() && tokens.get(at).text().length() == 2));
  }

  /** A year, or two: "2030–31". */
  private int year(int at, int from) {
    int end = from;
    add(Set.of("n" + tokens.get(at).text()), Weight.FIRM, Family.DATE, at, end);
    if (end < tokens.size() && isOrdinalEnding(end)) {
      end++;
    }
    if (end < tokens.size() && RANGE.matcher(tokens.get(end).gap().strip()).matches()) {
      Token second = tokens.get(end);
      if (second.isPlainNumber() && second.text().length() == 2) {
        String full = tokens.get(at).text().substring(0, 2) + second.text();
        return add(Set.of("n" + full), Weight.FIRM, Family.DATE, end, end + 1);
      }
    }
    return end;
  }

  private int word(int at) {
    String word = tokens.get(at).text();
    if (!words.begins(word)) {
      return roman(at);
    }
    int weekday = words.weekday(word);
    if (weekday > 0 && (tokens.get(at).capital() || !english)) {
      return add(Set.of("w" + weekday), Weight.SOFT, Family.WEEKDAY, at, at + 1);
    }
    if (isSomeYear(at)) {
      add(Set.of(Figure.SOME_YEAR), Weight.HINT, Family.DATE, at, at + 1);
    }
    Optional<Numeral> numeral = numerals.read(at);
    if (numeral.isPresent()) {
      return numeral(numeral.get(), at);
    }
    Set<String> hints = words.hints(word);
    if (!hints.isEmpty()) {
      return add(hints, Weight.HINT, Family.NUMBER, at, at + 1);
    }
    return roman(at);
  }

  /** A Roman number, if it is one; passes over any other word. */
  private int roman(int at) {
    String word = tokens.get(at).text();
    if (tokens.get(at).capital() && ROMAN.matcher(word).matches()) {
      String value = String.valueOf(Roman.value(word));
      add(Set.of("n" + value, "o" + value), Weight.HINT, Family.NUMBER, at, at + 1);
    }
    return at + 1;
  }

  private boolean isSomeYear(int at) {
    String word = tokens.get(at).text();
    return words.is("relative-year", word)
        || (words.is("year", word)
            && at > 0
            && words.is("relative-before-year", tokens.get(at - 1).text()));
  }

  private int numeral(Numeral numeral, int at) {
    int end = percent(numeral.end());
    boolean percent = end > numeral.end();
    Set<String> keys = percent ? Set.of(key("p", numeral.value())) : keys(numeral);
    boolean timed = false;
    if (!percent && clock.begins(end)) {
      keys = new HashSet<>(keys);
      end = clock(at, end, keys);
      timed = keys.stream().anyMatch(key -> key.startsWith("t"));
    }
    spread(at, numeral.scale(), percent);
    return add(keys, timed ? Weight.FIRM : weight(numeral, at), Family.NUMBER, at, end);
  }

  private static Set<String> keys(Numeral numeral) {
    String number = key("n", numeral.value());
    return numeral.ordinal() ? Set.of(number, key("o", numeral.value())) : Set.of(number);
  }

  /** Small numerals are said in many ways; ordinals, too. */
  private static Weight weight(Numeral numeral, int at) {
    boolean single = numeral.end() - at == 1;
    BigDecimal value = numeral.value();
    if (numeral.ordinal()) {
      return Weight.SOFT;
    }
    if (single && value.compareTo(BigDecimal.ONE) <= 0) {
      return Weight.HINT;
    }
    return single && value.compareTo(BigDecimal.valueOf(2)) <= 0 ? Weight.SOFT : Weight.FIRM;
  }

  static String key(String kind, BigDecimal value) {
    return kind
        + (value.scale() == 0
            ? value.toString()
            : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }
}
