package hromada.check;

import hromada.language.Inflection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Known names, found by how they begin in Ukrainian and by how they are written in English. */
final class NameIndex {
  private static final int PREFIX = 2;

  private final Map<String, List<KnownName>> ukrainian = new HashMap<>();
  private final Map<String, List<KnownName>> english = new HashMap<>();

  /** What was answered before: texts begin words with capitals over and over. */
  private final Map<String, List<KnownName>> answered = new ConcurrentHashMap<>();

  NameIndex(Collection<KnownName> names) {
    for (KnownName name : names) {
      ukrainian.computeIfAbsent(prefix(name.uk()), p -> new ArrayList<>()).add(name);
      english.computeIfAbsent(name.en(), e -> new ArrayList<>()).add(name);
    }
  }

  private static String prefix(String word) {
    return word.substring(0, Math.min(PREFIX, word.length())).toLowerCase(Locale.ROOT);
  }

  /** The names a Ukrainian word may be a form of. */
  List<KnownName> ofForm(String word) {
    List<KnownName> before = answered.get(word);
    return before != null
        ? before
        : answered.computeIfAbsent(
            word,
            form ->
                ukrainian.getOrDefault(prefix(form), List.of()).stream()
                    .filter(name -> Inflection.matches(form, name.uk()))
                    .toList());
  }

  /** The names written so in English. */
  List<KnownName> ofEnglish(String word) {
    return english.getOrDefault(word, List.of());
  }
}
