package hromada.scan;

import java.util.stream.IntStream;

/** Tells letters apart quickly, for looking where a pattern is worth asking. */
public final class Letters {
  private static final int LAST = 0x2100;
  private static final int LATIN_END = 0x250;
  private static final int CYRILLIC_START = 0x400;
  private static final int CYRILLIC_END = 0x530;

  /**
   * The capital letters of the alphabets that texts of the site are written in, and of their
   * neighbours.
   */
  public static final String CAPITALS =
      IntStream.range(0, LAST)
          .filter(Character::isUpperCase)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  /** Of {@link #kind}: written in the Latin alphabet. */
  static final int LATIN = 1;

  /** Of {@link #kind}: a letter of another alphabet. */
  static final int OTHER = 2;

  /** Of {@link #kind}: a letter. */
  static final int LETTER = 4;

  /** Of {@link #kind}: a letter, or a mark, of Cyrillic. */
  private static final int CYRILLIC = 8;

  /** Of {@link #kind}: a letter, or a mark, of Cyrillic that Ukrainian does without. */
  static final int FOREIGN = 16;

  private static final String UKRAINIAN =
      "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ";

  /** A text is looked through in pieces: to take each character out of it alone takes longer. */
  private static final int PIECE = 1024;

  private static final byte[] KINDS = new byte[LAST];
  private static final char[] PLAIN = new char[LAST];
  private static final char[] FOLDED = new char[LAST];

  static {
    for (char c = 0; c < LAST; c++) {
      KINDS[c] = (byte) told(c);
      PLAIN[c] = c == '’' || c == 'ʼ' ? '\'' : Character.toLowerCase(c);
      FOLDED[c] = fold(c);
    }
  }

  private Letters() {}

  private static int told(char c) {
    int cyrillic = !isCyrillic(c) ? 0 : UKRAINIAN.indexOf(c) >= 0 ? CYRILLIC : CYRILLIC | FOREIGN;
    int letter = Character.isLetter(c) ? LETTER : 0;
    return cyrillic | letter | (isLatin(c) ? LATIN : letter == 0 ? 0 : OTHER);
  }

  /** All kinds that there are in a stretch of a text. */
  private static int kinds(String text, int from, int to) {
    char[] piece = new char[Math.min(to - from, PIECE)];
    int all = 0;
    for (int at = from; at < to; at += PIECE) {
      int length = Math.min(to - at, PIECE);
      text.getChars(at, at + length, piece, 0);
      for (int i = 0; i < length; i++) {
        all |= kind(piece[i]);
      }
    }
    return all;
  }

  /** Whether anything in a stretch of a text is written in the Latin alphabet. */
  public static boolean hasLatin(String text, int from, int to) {
    return (kinds(text, from, to) & LATIN) != 0;
  }

  /** Whether anything in a text is written in Cyrillic. */
  public static boolean hasCyrillic(String text) {
    return (kinds(text, 0, text.length()) & CYRILLIC) != 0;
  }

  /** What kind of character it is, in bits. */
  static int kind(char c) {
    return c < LAST ? KINDS[c] : told(c);
  }

  /** Whether what is of this kind is a letter of Latin or Cyrillic, as most of a text is. */
  static boolean isOfAlphabet(int kind) {
    return (kind & LETTER) != 0 && (kind & (LATIN | CYRILLIC)) != 0;
  }

  /** Whether it is a letter of any alphabet; half of a surrogate pair is none. */
  public static boolean isLetter(char c) {
    return (kind(c) & LETTER) != 0;
  }

  /** The small form of a letter, and one form of apostrophe; anything else as it is. */
  public static char plain(char c) {
    return c < LAST ? PLAIN[c] : Character.toLowerCase(c);
  }

  private static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Whether two letters are the same, but for their case. */
  public static boolean isSame(char one, char other) {
    boolean known = one < LAST && other < LAST;
    return known ? FOLDED[one] == FOLDED[other] : fold(one) == fold(other);
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
