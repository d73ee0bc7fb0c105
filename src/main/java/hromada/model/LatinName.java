package hromada.model;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Ukrainian name in Latin letters by the table of Cabinet Resolution No. 55 of 27 January 2010
 * (domain.md 2.2, rules T1 to T3). For Ukrainian names only: people from elsewhere keep the
 * spelling they use themselves.
 *
 * @param value the name, with the case of the Ukrainian one
 */
public record LatinName(String value) {
  private static final int FIRST = 0x400;
  private static final int LAST = 0x4FF;

  /** Below it, no character goes together with another one. */
  private static final int FIRST_COMBINING = 0x300;

  /** By the letter, counted from the first of Cyrillic. */
  private static final String[] INSIDE =
      table(
          "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y "
              + "і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s "
              + "т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia");

  private static final String[] AT_WORD_START = table("є=ye ї=yi й=y ю=yu я=ya");

  private static String[] table(String letters) {
    String[] table = new String[LAST - FIRST + 1];
    for (String entry : letters.split(" ", -1)) {
      table[entry.charAt(0) - FIRST] = entry.substring(2);
    }
    return table;
  }

  private static @Nullable String in(String[] table, char c) {
    return c >= FIRST && c <= LAST ? table[c - FIRST] : null;
  }

  /** Transliterates every Ukrainian letter of {@code ukrainian}; other characters stay. */
  public static LatinName of(String ukrainian) {
    String text =
        isComposed(ukrainian) ? ukrainian : Normalizer.normalize(ukrainian, Normalizer.Form.NFC);
    StringBuilder latin = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      appendLetter(latin, text, i);
    }
    return new LatinName(latin.toString());
  }

  /** Whether nothing can be composed, for sure; most names are of such characters only. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING && in(INSIDE, Character.toLowerCase(c)) == null && c != '’') {
        return false;
      }
    }
    return true;
  }

  private static void appendLetter(StringBuilder latin, String text, int i) {
    char c = text.charAt(i);
    if (isApostropheInWord(text, i)) {
      return;
    }
    char lower = Character.toLowerCase(c);
    String letters = in(INSIDE, lower);
    if (letters == null) {
      latin.append(c);
      return;
    }
    if (isWordStart(text, i)) {
      String first = in(AT_WORD_START, lower);
      letters = first == null ? letters : first;
    } else if (lower == 'г' && i > 0 && Character.toLowerCase(text.charAt(i - 1)) == 'з') {
      letters = "gh"; // "зг" is zgh, to tell it from "ж", zh
    }
    latin.append(c == lower ? letters : upper(letters, text, i));
  }

  /** A capital of several letters is all capitals only among capitals: ЩУКА, but Щука. */
  private static String upper(String letters, String text, int i) {
    String all = letters.toUpperCase(Locale.ROOT);
    boolean amongCapitals =
        (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)))
            ? Character.isUpperCase(text.charAt(i + 1))
            : isCapitalBefore(text, i);
    return (amongCapitals || letters.length() < 2) ? all : all.charAt(0) + letters.substring(1);
  }

  private static boolean isCapitalBefore(String text, int i) {
    int before = i > 0 && isApostropheInWord(text, i - 1) ? i - 2 : i - 1;
    return before >= 0 && Character.isUpperCase(text.charAt(before));
  }

  private static boolean isWordStart(String text, int i) {
    return i == 0
        || (!Character.isLetterOrDigit(text.charAt(i - 1)) && !isApostropheInWord(text, i - 1));
  }

  /** The apostrophe of words such as Знам’янка, in each of the forms people type. */
  private static boolean isApostropheInWord(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’' || c == 'ʼ')
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }
}
