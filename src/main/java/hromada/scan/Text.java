package hromada.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that several patterns look through: laid out once for all of them. Its words, which are
 * most of it, lie between the characters that are no letters.
 */
public final class Text {
  private final char[] characters;

  /** Made when it is asked for: most texts are never put before a pattern. */
  private @Nullable String string;

  private final Presence presence = new Presence();

  /** Where no letter stands, in order; behind them the end of the text. */
  private final int[] marks;

  private final int count;
  private final int kinds;

  /** The text of a string. */
  public Text(String string) {
    this(string.toCharArray());
    this.string = string;
  }

  /** The text of characters that nobody changes any more. */
  public Text(char[] characters) {
    this.characters = characters;
    int[] found = new int[characters.length / 5 + 2];
    int size = 0;
    int all = 0;
    for (int at = 0; at < characters.length; at++) {
      char c = characters[at];
      int kind = Letters.kind(c);
      all |= kind;
      if (!Letters.isOfAlphabet(kind)) {
        presence.add(c);
      }
      if ((kind & Letters.LETTER) == 0) {
        if (size + 1 >= found.length) {
          found = Arrays.copyOf(found, found.length * 2);
        }
        found[size++] = at;
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

  /** Whether this and nothing else stands from one place to another. */
  public boolean is(String word, int from, int to) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (characters[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
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
    return String.valueOf(characters, from, to - from);
  }

  /** Whether anything is written in the Latin alphabet. */
  public boolean hasLatin() {
    return (kinds & Letters.LATIN) != 0;
  }

  /** Whether it has letters of the Latin alphabet, and of another. */
  public boolean isMixed() {
    return (kinds & Letters.LATIN) != 0 && (kinds & Letters.OTHER) != 0;
  }

  /** Whether it has letters of Cyrillic that Ukrainian does without. */
  public boolean hasForeignCyrillic() {
    return (kinds & Letters.FOREIGN) != 0;
  }

  /** Whether any of some characters, none a letter of Latin or Cyrillic, may be here. */
  public boolean mayHave(Presence some) {
    return presence.meets(some);
  }

  /** How many characters are no letters. */
  public int marks() {
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
  public int mark(int number) {
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
    String made = string;
    if (made == null) {
      made = String.valueOf(characters);
      string = made;
    }
    return made;
  }
}
