package hromada.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary of Ukrainian word forms (docs/decisions/0071). Loaded when a form is first looked
 * up, once for all; a site whose texts need no look-up never pays for it.
 */
public final class Lemmas {
  private static final String FILE = "/ua/net/nlp/ukrainian.dict";

  /** A look-up has state; the dictionary behind it is shared. */
  private static final ThreadLocal<@Nullable DictionaryLookup> LOOKUPS = new ThreadLocal<>();

  private Lemmas() {}

  /** The dictionary itself, in a class of its own so that only use loads it. */
  private static final class Loaded {
    static final Dictionary DICTIONARY = load();

    private static Dictionary load() {
      URL file = Lemmas.class.getResource(FILE);
      if (file == null) {
        throw new IllegalStateException("the dictionary lacks " + FILE);
      }
      try {
        return Dictionary.read(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The basic forms a word may be a form of, in small letters; the word itself, in small letters,
   * where the dictionary does not know it.
   */
  public static Set<String> of(String word) {
    String form = plain(word);
    Set<String> lemmas = new TreeSet<>();
    for (WordData data : lookup().lookup(form)) {
      lemmas.add(plain(String.valueOf(data.getStem())));
    }
    return lemmas.isEmpty() ? Set.of(form) : lemmas;
  }

  /** Whether the word has a meaning besides being a name. */
  public static boolean isCommonWord(String word) {
    for (WordData data : lookup().lookup(plain(word))) {
      if (!Character.isUpperCase(data.getStem().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static DictionaryLookup lookup() {
    DictionaryLookup lookup = LOOKUPS.get();
    if (lookup == null) {
      lookup = new DictionaryLookup(Loaded.DICTIONARY);
      LOOKUPS.set(lookup);
    }
    return lookup;
  }

  /** As the dictionary writes words. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
  }
}
