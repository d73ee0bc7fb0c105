package hromada.scan;

import java.util.Arrays;

/**
 * A text that several patterns look through: laid out once for all of them. Its words, which are
 * most of it, lie between the characters that are no letters.
 */
public final class Text {
  private final String string;
  private final char[] characters;
  private final Presence presence = new Presence();

  /** Where no letter stands, in order; behind them the end of the text. */
  private final int[] marks;

  private final int count;
  private final int kinds;

  /** The text of a string. */
  public Text(String string) {
    this.string = string;
    this.characters = string.toCharArray();
    int[] found = new int[characters.length / 5 + 2];
    int size = 0;
    int all = 0;
    for (int at = 0; at < characters.length; at++) {
      char c = characters[at];
      int kind = Letters.kind(c);
      all |= kind;
      if ((kind & Letters.LETTER) == 0) {
        if (size + 1 >= found.length) {
          found = Arrays.copyOf(found, found.length * 2);
        }
        found[size++] = at;
        presence.add(c);
      }
    }
    found[size] = characters.length;
    this.marks = found;
    this.count = size;
    this.kinds = all;
  }

  /** How many characters it has. */
  public int length() {
    return characters.length;
  }

  /** The character at this place. */
  public char charAt(int at) {
    return characters[at];
  }

  /** The hash of a word as the string of its {@link Letters#plain} characters has it. */
  public int hash(int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + Letters.plain(characters[at]);
    }
    return hash;
  }

  /** The text from one place to another. */
  public String substring(int from, int to) {
    return string.substring(from, to);
  }

  /** Whether it has letters of the Latin alphabet, and of another. */
  public boolean isMixed() {
    return (kinds & Letters.LATIN) != 0 && (kinds & Letters.OTHER) != 0;
  }

  /** Whether any of some characters, none of them a letter, may be here. */
  public boolean mayHave(Presence some) {
    return presence.meets(some);
  }

  /** How many characters are no letters. */
  int marks() {
    return count;
  }

  /** The end of the letters that begin here. */
  public int end(int at) {
    int end = at;
    while (end < characters.length && Letters.isLetter(characters[end])) {
      end++;
    }
    return end;
  }

  /** The place of one of these, by its number; behind the last, the end of the text. */
  int mark(int number) {
    return marks[number];
  }

  /** The number of the first of these that stands here or behind. */
  int markFrom(int at) {
    if (at == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(marks, 0, count, at);
    return found < 0 ? -found - 1 : found;
  }

  @Override
  public String toString() {
    return string;
  }
}
