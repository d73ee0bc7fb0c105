package hromada.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a percent sign of a text.
 *
 * @param text in small letters, with plain apostrophes
 * @param start offset in the text
 * @param end offset behind it
 * @param gap what stands between the token before and this one
 * @param capital whether it begins with a capital letter
 */
record Token(String text, int start, int end, String gap, boolean capital) {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{L}++(?:['’ʼ]\\p{L}++)*+|\\d++(?:[.,:]\\d++)*+|%");
  private static final int LONGEST_GAP = 8;

  /** The tokens of a text, in order; read once, however long it is. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int before = 0;
    while (matcher.find()) {
      int from = Math.max(before, matcher.start() - LONGEST_GAP);
      tokens.add(
          new Token(
              matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\''),
              matcher.start(),
              matcher.end(),
              text.substring(from, matcher.start()).replace('\u00a0', ' ').replace('\u202f', ' '),
              Character.isUpperCase(matcher.group().charAt(0))));
      before = matcher.end();
    }
    return tokens;
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  /** Whether it is a number of nothing but digits. */
  boolean isPlainNumber() {
    return isNumber() && text.chars().allMatch(Character::isDigit);
  }

  /** Whether only a space, or nothing, parts it from the token before. */
  boolean follows() {
    return gap.isBlank();
  }

  /** The number it is, if it is a whole one of few digits; else -1. */
  int small() {
    return isPlainNumber() && text.length() <= 4 ? Integer.parseInt(text) : -1;
  }

  boolean isYear() {
    return text.length() == 4 && small() >= 1500 && small() < 2200;
  }
}
