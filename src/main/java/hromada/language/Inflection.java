package hromada.language;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a Ukrainian word is a form of another: by the dictionary, and where that does not
 * know a name, by its endings.
 */
public final class Inflection {
  private static final Pattern LAST_VOWEL = Pattern.compile("(?:ий|ій|[аеєиіїоуюяйь])$");

  private static final Set<String> ENDINGS =
      Set.of(
          "", "а", "я", "у", "ю", "е", "є", "и", "і", "ї", "о", "й", "ь", "ий", "ій", "ом", "ем",
          "єм", "им", "ім", "ою", "ею", "єю", "ові", "еві", "єві", "ого", "ього", "ому", "ьому",
          "ої", "их", "іх", "ими", "іми", "ам", "ям", "ами", "ями", "ах", "ях", "ів", "їв");

  private static final int SHORTEST_STEM = 3;

  private Inflection() {}

  /** Whether {@code form} may be a form of {@code base}. */
  public static boolean matches(String form, String base) {
    String word = Lemmas.plain(form);
    String name = Lemmas.plain(base);
    if (word.equals(name)) {
      return true;
    }
    if (word.length() < 2 || name.length() < 2 || !word.startsWith(name.substring(0, 2))) {
      return false;
    }
    String stem = stem(name);
    boolean regular =
        word.startsWith(stem)
            && ENDINGS.contains(word.substring(stem.length()))
            && (stem.length() >= SHORTEST_STEM || name.length() == stem.length());
    return regular || Lemmas.of(word).contains(name);
  }

  /** A word without the ending of its basic form. */
  static String stem(String word) {
    return LAST_VOWEL.matcher(Lemmas.plain(word)).replaceFirst("");
  }

  /** What is left of a form when the longest ending that a name may have is taken away. */
  public static String stemOfForm(String form) {
    String word = Lemmas.plain(form);
    for (int length = Math.min(4, word.length() - SHORTEST_STEM); length > 0; length--) {
      if (ENDINGS.contains(word.substring(word.length() - length))) {
        return word.substring(0, word.length() - length);
      }
    }
    return word;
  }
}
