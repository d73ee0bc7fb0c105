package hromada.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits as each language writes it: {@code 3 364,5} and {@code 3,364.5}.
 *
 * @param keys what it may mean
 * @param value its value; null where it is only a time of day or a number with several points
 * @param tokens how many tokens it takes
 */
record Digits(Set<String> keys, @Nullable BigDecimal value, int tokens) {
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)");
  private static final Pattern DOTTED_TIME = Pattern.compile("(?:[01]?\\d|2[0-4])\\.[0-5]\\d");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final Pattern GROUP = Pattern.compile("\\d{3}(?:[.,]\\d+)?");
  private static final Pattern POINT = Pattern.compile("[.,]");
  private static final int LONGEST = 30;
  private static final int MOST_GROUPS = 5;
  private static final Set<String> SPACES = Set.of(" ");
  private static final String ROUND_THE_CLOCK = "24/7";

  static Digits at(List<Token> tokens, int at, boolean english) {
    String text = tokens.get(at).text();
    if (text.equals("24") && at + 1 < tokens.size()) {
      Token next = tokens.get(at + 1);
      if (next.text().equals("7") && next.gap().equals("/")) {
        return new Digits(Set.of(ROUND_THE_CLOCK), null, 2);
      }
    }
    if (text.length() > LONGEST) {
      return new Digits(Set.of("x" + text), null, 1);
    }
    if (TIME.matcher(text).matches()) {
      return new Digits(time(text.split(":", 2)), null, 1);
    }
    int used = 1;
    StringBuilder joined = new StringBuilder(text);
    while (used <= MOST_GROUPS && isGroup(tokens, at, at + used, joined)) {
      joined.append(tokens.get(at + used).text());
      used++;
    }
    return number(joined.toString(), used, english);
  }

  private static Digits number(String text, int used, boolean english) {
    String plain = english && GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
    if (!DECIMAL.matcher(plain).matches() || plain.length() > LONGEST) {
      return new Digits(Set.of("x" + plain), null, used);
    }
    BigDecimal value = new BigDecimal(plain.replace(',', '.'));
    String key = FigureReader.key("n", value);
    if (used == 1 && DOTTED_TIME.matcher(plain).matches()) {
      int dot = plain.indexOf('.');
      String time =
          "t" + Integer.parseInt(plain.substring(0, dot)) + ":" + plain.substring(dot + 1);
      return new Digits(Set.of(key, time), value, used);
    }
    return new Digits(Set.of(key), value, used);
  }

  private static Set<String> time(String[] parts) {
    int hour = Integer.parseInt(parts[0]);
    String full = "t" + hour + ":" + parts[1];
    return parts[1].equals("00")
        ? Set.of(full, "n" + hour)
        : Set.of(full, FigureReader.key("n", new BigDecimal(parts[0] + "." + parts[1])));
  }

  /** Whether a token is the next three digits of a number: «230 000». */
  private static boolean isGroup(List<Token> tokens, int first, int at, CharSequence before) {
    Token start = tokens.get(first);
    if (at >= tokens.size()
        || start.text().length() > 3
        || start.text().startsWith("0")
        || !start.isPlainNumber()
        || POINT.matcher(before).find()) {
      return false;
    }
    Token next = tokens.get(at);
    return SPACES.contains(next.gap()) && GROUP.matcher(next.text()).matches();
  }

  boolean isRoundTheClock() {
    return keys.contains(ROUND_THE_CLOCK);
  }
}
