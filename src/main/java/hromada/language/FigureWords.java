package hromada.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The words of one language for numbers and dates, from {@code figures_<tag>.properties}. */
final class FigureWords {
  /** No number that begins a word is longer; a word of a megabyte is not tried letter by letter. */
  private static final int LONGEST_START = 40;

  private static final int SHORTEST_COMPOUND = 6;
  private static final int SHORTEST_START = 3;

  /** As many bits of a letter tell Cyrillic ones, and Latin ones, apart. */
  private static final int BITS = 6;

  private final Map<String, BigDecimal> cardinals = new HashMap<>();
  private final Map<String, BigDecimal> ordinals = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, Set<String>> hints = new HashMap<>();
  private final Map<String, String> compounds = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  private final Set<String> known = new HashSet<>();
  private final BitSet compoundStarts = new BitSet(1 << (2 * BITS));

  FigureWords(String tag) {
    Properties words = load("figures_" + tag + ".properties");
    for (String key : words.stringPropertyNames()) {
      List<String> forms = List.of(words.getProperty(key).strip().split("\\s+"));
      lists.put(key, new HashSet<>(forms));
    }
    lists.forEach(this::read);
    decline();
    lists.values().forEach(known::addAll);
    known.addAll(ordinals.keySet());
    known.addAll(hints.keySet());
    compounds.keySet().forEach(word -> compoundStarts.set(start(word)));
  }

  /** The first two letters as a number; others may have the same. */
  private static int start(String word) {
    int mask = (1 << BITS) - 1;
    return (word.charAt(0) & mask) << BITS | (word.charAt(1) & mask);
  }

  /** Whether a word may mean anything here; most words of a text do not. */
  boolean knows(String word) {
    return known.contains(word)
        || (word.length() >= SHORTEST_COMPOUND && compoundStarts.get(start(word)));
  }

  /** Stems with the endings of adjectives behind them. */
  private void decline() {
    Set<String> endings = list("ordinal.endings");
    if (endings.isEmpty()) {
      return;
    }
    Map<String, BigDecimal> stems = Map.copyOf(ordinals);
    ordinals.clear();
    for (String ending : endings) {
      stems.forEach((stem, value) -> ordinals.put(stem + ending, value));
      for (int month = 1; month <= 12; month++) {
        for (String stem : list("month-adjective." + month)) {
          hints.put(stem + ending, Set.of("m" + month));
        }
      }
    }
  }

  private void read(String key, Set<String> forms) {
    String name = key.substring(key.indexOf('.') + 1);
    if (key.startsWith("hint.")) {
      String meaning = Character.isDigit(name.charAt(0)) ? "n" + name : name;
      forms.forEach(form -> hints.computeIfAbsent(form, f -> new HashSet<>()).add(meaning));
    } else if (key.startsWith("compound.") && Character.isDigit(name.charAt(0))) {
      forms.forEach(form -> compounds.put(form, "n" + name));
    } else if (!Character.isDigit(name.charAt(0))) {
      return;
    } else if (key.startsWith("cardinal.")) {
      forms.forEach(form -> cardinals.put(form, new BigDecimal(name)));
    } else if (key.startsWith("ordinal.")) {
      forms.forEach(form -> ordinals.put(form, new BigDecimal(name)));
    } else if (key.startsWith("scale.")) {
      forms.forEach(form -> scales.put(form, new BigDecimal(name)));
    } else if (key.startsWith("month.")) {
      forms.forEach(form -> months.put(form, Integer.valueOf(name)));
    } else if (key.startsWith("weekday.")) {
      forms.forEach(form -> weekdays.put(form, Integer.valueOf(name)));
    }
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream stream = FigureWords.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  Optional<BigDecimal> cardinal(String word) {
    return Optional.ofNullable(cardinals.get(word));
  }

  Optional<BigDecimal> ordinal(String word) {
    return Optional.ofNullable(ordinals.get(word));
  }

  Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(scales.get(word));
  }

  /** The month a word names, from 1; 0 if it names none. */
  int month(String word) {
    return months.getOrDefault(word, 0);
  }

  /** The day of the week a word names, from 1 for Monday; 0 if it names none. */
  int weekday(String word) {
    return weekdays.getOrDefault(word, 0);
  }

  /** The numbers a word may stand for without being one. */
  Set<String> hints(String word) {
    Set<String> known = hints.get(word);
    return known != null ? known : compound(word);
  }

  private Set<String> compound(String word) {
    if (word.length() < SHORTEST_COMPOUND || compounds.isEmpty()) {
      return Set.of();
    }
    for (int length = SHORTEST_START;
        length <= Math.min(word.length() - 3, LONGEST_START);
        length++) {
      String meaning = compounds.get(word.substring(0, length));
      if (meaning != null) {
        String rest = word.substring(length);
        if (list("compound.ends").stream().anyMatch(rest::startsWith)) {
          return Set.of(meaning);
        }
      }
    }
    return Set.of();
  }

  /** Whether the word is in the list of this name. */
  boolean is(String list, String word) {
    return list(list).contains(word);
  }

  private Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }
}
