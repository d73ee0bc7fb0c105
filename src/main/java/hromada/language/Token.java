package hromada.language;

import hromada.scan.Text;
import java.util.List;

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
  /** The tokens of a text, in order; read once, however long it is. */
  static List<Token> of(String text) {
    return new Tokens(new Text(text), Tokens.Worth.NOTHING);
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  /** Whether it is a number of nothing but digits. */
  boolean isPlainNumber() {
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return !text.isEmpty();
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
