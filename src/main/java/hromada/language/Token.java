package hromada.language;

import hromada.scan.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
  private static final int LONGEST_GAP = 8;
  private static final String SPACE = " ";
  private static final String APOSTROPHES = "'’";
  private static final String POINTS = ".,:";

  /** The tokens of a text, in order; read once, however long it is. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int before = 0;
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        String gap = gap(text, Math.max(before, at - LONGEST_GAP), at);
        tokens.add(
            new Token(
                plain(text.substring(at, end)),
                at,
                end,
                gap,
                Character.isUpperCase(text.charAt(at))));
        before = end;
        at = end;
      } else {
        at++;
      }
    }
    return tokens;
  }

  /** The end of the token that begins here; here, if none does. */
  private static int end(String text, int at) {
    char c = text.charAt(at);
    if (Letters.isLetter(c)) {
      int end = Letters.end(text, at);
      while (isJoint(text, end, APOSTROPHES) && Letters.isLetter(text.charAt(end + 1))) {
        end = Letters.end(text, end + 1);
      }
      return end;
    }
    return isDigit(c) ? number(text, at) : c == '%' ? at + 1 : at;
  }

  private static int number(String text, int at) {
    int end = digits(text, at);
    while (isJoint(text, end, POINTS) && isDigit(text.charAt(end + 1))) {
      end = digits(text, end + 1);
    }
    return end;
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isJoint(String text, int at, String joints) {
    return at + 1 < text.length() && joints.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static String gap(String text, int from, int to) {
    boolean space = to - from == 1 && text.charAt(from) == ' ';
    return space ? SPACE : text.substring(from, to).replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
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
