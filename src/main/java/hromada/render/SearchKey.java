package hromada.render;

import com.ibm.icu.text.Normalizer2;
import hromada.model.LatinName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which names are compared while searching: Latin letters by Resolution 55, coarse
 * enough that what people confuse or leave out falls together. {@code assets/js/find.js} folds what
 * is typed in the same way; {@code search-keys.json} among the tests holds both to it.
 */
final class SearchKey {
  private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘`´\"]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");

  private SearchKey() {}

  /** «Об’їзна», "Obizna" and "obyizna" all give {@code obizna}. */
  static String of(String name) {
    String text = COMPOSE.normalize(name).toLowerCase(Locale.ROOT);
    text = APOSTROPHES.matcher(text).replaceAll("");
    text = text.replace('ы', 'и').replace('э', 'е').replace('ё', 'е').replace("ъ", "");
    String latin = LatinName.of(text).value();
    latin = ACCENTS.matcher(DECOMPOSE.normalize(latin)).replaceAll("");
    latin = latin.replace('y', 'i').replace('g', 'h').replace('w', 'v');
    latin = OTHERS.matcher(latin).replaceAll(" ").strip();
    return TWICE.matcher(latin).replaceAll("$1");
  }
}
