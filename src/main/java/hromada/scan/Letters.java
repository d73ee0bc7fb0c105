package hromada.scan;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Tells letters apart quickly, for looking where a pattern is worth asking. */
public final class Letters {
  private static final int LAST = 0x2000;
  private static final int LATIN_END = 0x250;
  private static final int CYRILLIC_START = 0x400;
  private static final int CYRILLIC_END = 0x530;

  /**
   * The letters of the alphabets that texts of the site are written in, and of their neighbours.
   */
  public static final String ALL = letters(0, LAST, Character::isLetter);

  /** The capital ones of them. */
  public static final String CAPITALS = letters(0, LAST, Character::isUpperCase);

  /** Those of Cyrillic. */
  public static final String CYRILLIC = letters(CYRILLIC_START, CYRILLIC_END, Character::isLetter);

  private static final boolean[] LETTERS = new boolean[LAST];

  static {
    ALL.chars().forEach(c -> LETTERS[c] = true);
  }

  private Letters() {}

  private static String letters(int from, int to, IntPredicate wanted) {
    return IntStream.range(from, to)
        .filter(wanted)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether it is a letter of any alphabet; half of a surrogate pair is none. */
  public static boolean isLetter(char c) {
    return c < LAST ? LETTERS[c] : Character.isLetter(c);
  }

  /** Whether no letter stands before this place. */
  public static boolean beginWord(String text, int at) {
    return at == 0 || !isLetter(text.charAt(at - 1));
  }

  /** The end of the letters that begin here. */
  public static int end(String text, int at) {
    int end = at;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether it is a letter, or a mark, of Cyrillic. */
  public static boolean isCyrillic(int c) {
    return c >= CYRILLIC_START
        && (c < CYRILLIC_END || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  /** Whether it is a letter of the Latin alphabet. */
  public static boolean isLatin(int c) {
    boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    boolean other = c >= LATIN_END && c < CYRILLIC_END;
    return ascii || (!other && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
