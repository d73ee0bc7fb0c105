package hromada.language;

import hromada.scan.Text;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, in order. Only their places are read at once; a token itself is made when
 * somebody asks for it, for most words mean nothing to a reader of numbers.
 */
final class Tokens extends AbstractList<Token> implements RandomAccess {
  private static final int LONGEST_GAP = 8;
  private static final String SPACE = " ";
  private static final int SHORTEST = 4;

  private final Text text;

  /** Start and end of each. */
  private int[] places;

  private int count;
  private final BitSet worth = new BitSet();
  private final @Nullable Token[] made;

  /** Tells what is worth a closer look. */
  @FunctionalInterface
  interface Worth {
    /** Numbers alone. */
    Worth NOTHING = (text, start, end) -> false;

    /** Asked for every word of a text. */
    boolean of(Text text, int start, int end);
  }

  Tokens(Text text, Worth look) {
    this.text = text;
    this.places = new int[text.length() / SHORTEST + 2];
    int at = 0;
    int mark = 0;
    while (at < text.length()) {
      int end = text.mark(mark); // of a word, if one begins here
      if (end > at) {
        while (isJoint(end) && text.mark(mark + 1) > end + 1) {
          mark++;
          end = text.mark(mark);
        }
        at = word(at, end, look);
      } else {
        at = other(at);
        while (text.mark(mark) < at) {
          mark++;
        }
      }
    }
    this.made = new Token[count];
  }

  private int add(int start, int end) {
    if (2 * count + 1 >= places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    places[2 * count] = start;
    places[2 * count + 1] = end;
    count++;
    return end;
  }

  private int word(int start, int end, Worth look) {
    if (look.of(text, start, end)) {
      worth.set(count);
    }
    return add(start, end);
  }

  /** Whether letters behind it belong to the word before it. */
  private boolean isJoint(int at) {
    return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
  }

  /** The end of what is no word, and is no token but for numbers and per cents. */
  private int other(int at) {
    char c = text.charAt(at);
    if (isDigit(c)) {
      worth.set(count);
      return add(at, number(at));
    }
    return c == '%' ? add(at, at + 1) : at + 1;
  }

  private int number(int start) {
    int end = digits(start);
    while (end + 1 < text.length() && isPoint(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
      end = digits(end + 1);
    }
    return end;
  }

  private int digits(int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',' || c == ':';
  }

  /** The first one from here on that is worth a closer look; -1 where none is. */
  int next(int from) {
    return worth.nextSetBit(from);
  }

  @Override
  public Token get(int index) {
    Token token = made[index];
    if (token == null) {
      token = make(index);
      made[index] = token;
    }
    return token;
  }

  private Token make(int index) {
    int start = places[2 * index];
    int end = places[2 * index + 1];
    int before = index == 0 ? 0 : places[2 * index - 1];
    return new Token(
        plain(text.substring(start, end)),
        start,
        end,
        gap(Math.max(before, start - LONGEST_GAP), start),
        Character.isUpperCase(text.charAt(start)));
  }

  private String gap(int from, int to) {
    boolean space = to - from == 1 && text.charAt(from) == ' ';
    return space ? SPACE : text.substring(from, to).replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
  }

  @Override
  public int size() {
    return count;
  }
}
