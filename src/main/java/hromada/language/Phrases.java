package hromada.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds Ukrainian phrases in all their forms: «поліцейським офіцерам громади» is a form of
 * «поліцейський офіцер громади». Safe to share.
 */
public final class Phrases {
  private static final int PREFIX = 3;

  /** The phrases by the first letters of their first word. */
  private final Map<String, List<Phrase>> byPrefix = new HashMap<>();

  private record Phrase(String id, List<String> words, boolean commas) {}

  /**
   * A phrase in a text.
   *
   * @param id whose phrase it is
   * @param start offset in the text
   * @param end offset behind it
   */
  public record Found(String id, int start, int end) {}

  /** A finder of these phrases, by the id to report. */
  public Phrases(Map<String, ? extends Collection<String>> phrases) {
    phrases.forEach((id, forms) -> forms.forEach(form -> add(id, form)));
  }

  private void add(String id, String form) {
    List<String> words = Token.of(form).stream().map(Token::text).toList();
    if (!words.isEmpty()) {
      Phrase phrase = new Phrase(id, words, form.indexOf(',') >= 0);
      byPrefix.computeIfAbsent(prefix(words.get(0)), p -> new ArrayList<>()).add(phrase);
    }
  }

  private static String prefix(String word) {
    return word.substring(0, Math.min(PREFIX, word.length()));
  }

  /** The phrases of a text, in order and without overlap; the longest counts. */
  public List<Found> find(String text) {
    List<Found> found = new ArrayList<>();
    if (byPrefix.isEmpty()) {
      return found;
    }
    List<Token> tokens = Token.of(text);
    Map<String, Set<String>> lemmas = new HashMap<>();
    int at = 0;
    while (at < tokens.size()) {
      Phrase longest = longest(tokens, at, lemmas);
      if (longest == null) {
        at++;
      } else {
        int end = at + longest.words.size();
        found.add(new Found(longest.id, tokens.get(at).start(), tokens.get(end - 1).end()));
        at = end;
      }
    }
    return found;
  }

  private @Nullable Phrase longest(List<Token> tokens, int at, Map<String, Set<String>> lemmas) {
    Phrase longest = null;
    for (Phrase phrase : byPrefix.getOrDefault(prefix(tokens.get(at).text()), List.of())) {
      boolean longer = longest == null || phrase.words.size() > longest.words.size();
      if (longer && matches(phrase, tokens, at, lemmas)) {
        longest = phrase;
      }
    }
    return longest;
  }

  private static boolean matches(
      Phrase phrase, List<Token> tokens, int at, Map<String, Set<String>> lemmas) {
    if (at + phrase.words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words.size(); i++) {
      Token token = tokens.get(at + i);
      if ((i > 0 && !isInside(token.gap(), phrase.commas))
          || !isForm(token.text(), phrase.words.get(i), lemmas)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInside(String gap, boolean commas) {
    return gap.chars().allMatch(c -> " \n«»\"“”„-‑".indexOf(c) >= 0 || (commas && c == ','));
  }

  private static boolean isForm(String form, String word, Map<String, Set<String>> lemmas) {
    if (form.equals(word)) {
      return true;
    }
    if (!prefix(form).startsWith(word.substring(0, Math.min(2, word.length())))) {
      return false;
    }
    Set<String> shared = new HashSet<>(lemmas.computeIfAbsent(form, Lemmas::of));
    shared.retainAll(lemmas.computeIfAbsent(word, Lemmas::of));
    return !shared.isEmpty();
  }
}
