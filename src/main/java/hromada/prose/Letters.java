package hromada.prose;

import java.util.stream.IntStream;

/** Tells letters apart quickly, for looking where a pattern is worth asking. */
final class Letters {
  private static final int LAST = 0x2000;
  private static final int LATIN_END = 0x250;
  private static final int CYRILLIC_START = 0x400;
  private static final int CYRILLIC_END = 0x530;

  /**
   * The letters of the alphabets that texts of the site are written in, and of their neighbours.
   */
  static final String ALL = letters(0, LAST);

  static final String CYRILLIC = letters(CYRILLIC_START, CYRILLIC_END);

  private Letters() {}

  private static String letters(int from, int to) {
    return IntStream.range(from, to)
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether no letter stands before this place. */
  static boolean beginWord(String text, int at) {
    return at == 0 || !Character.isLetter(text.charAt(at - 1));
  }

  /** The end of the letters that begin here. */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isCyrillic(int c) {
    return c >= CYRILLIC_START
        && (c < CYRILLIC_END || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  static boolean isLatin(int c) {
    boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    boolean other = c >= LATIN_END && c < CYRILLIC_END;
    return ascii || (!other && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
