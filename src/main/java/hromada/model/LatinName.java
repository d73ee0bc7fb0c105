package hromada.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A Ukrainian name in Latin letters by the table of Cabinet Resolution No. 55 of 27 January 2010
 * (domain.md 2.2, rules T1 to T3). For Ukrainian names only: people from elsewhere keep the
 * spelling they use themselves.
 *
 * @param value the name, with the case of the Ukrainian one
 */
public record LatinName(String value) {
  private static final Map<Character, String> INSIDE =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "h"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('є', "ie"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "y"),
          Map.entry('і', "i"),
          Map.entry('ї', "i"),
          Map.entry('й', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ь', ""),
          Map.entry('ю', "iu"),
          Map.entry('я', "ia"));

  private static final Map<Character, String> AT_WORD_START =
      Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");

  /** Transliterates every Ukrainian letter of {@code ukrainian}; other characters stay. */
  public static LatinName of(String ukrainian) {
    String text = Normalizer.normalize(ukrainian, Normalizer.Form.NFC);
    StringBuilder latin = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      appendLetter(latin, text, i);
    }
    return new LatinName(latin.toString());
  }

  private static void appendLetter(StringBuilder latin, String text, int i) {
    char c = text.charAt(i);
    if (isApostropheInWord(text, i)) {
      return;
    }
    char lower = Character.toLowerCase(c);
    String letters = INSIDE.get(lower);
    if (letters == null) {
      latin.append(c);
      return;
    }
    if (isWordStart(text, i)) {
      letters = AT_WORD_START.getOrDefault(lower, letters);
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
