package hromada.language;

import hromada.scan.Characters;
import hromada.scan.Letters;
import hromada.scan.Text;
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
final class FigureWords implements Tokens.Worth {
  /** No number that begins a word is longer; a word of a megabyte is not tried letter by letter. */
  private static final int LONGEST_START = 40;

  private static final int SHORTEST_COMPOUND = 6;
  private static final int SHORTEST_START = 3;

  /** As many bits of a letter tell Cyrillic ones, and Latin ones, apart. */
  private static final int BITS = 5;

  /** As many bits of a hash make it rare that a word looks like one of some hundreds. */
  private static final int HASH_BITS = 16;

  private static final Characters ROMAN = Characters.of("IVXLC");
  private static final int LONGEST_ROMAN = 6;

  private final Map<String, BigDecimal> cardinals = new HashMap<>();
  private final Map<String, BigDecimal> ordinals = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, Set<String>> hints = new HashMap<>();
  private final Map<String, String> compounds = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

  private final Set<String> first = new HashSet<>();
  private final boolean[] firstStarts = new boolean[1 << (2 * BITS)];
  private final BitSet firstHashes = new BitSet(1 << HASH_BITS);
  private final BitSet compoundStarts = new BitSet(1 << (3 * BITS));

  FigureWords(String tag) {
    Properties words = load("figures_" + tag + ".properties");
    for (String key : words.stringPropertyNames()) {
      List<String> forms = List.of(words.getProperty(key).strip().split("\\s+"));
      lists.put(key, new HashSet<>(forms));
    }
    lists.forEach(this::read);
    decline();
    for (String list : List.of("article", "year", "relative-year", "scale.one")) {
      first.addAll(list(list));
    }
    List.of(cardinals, ordinals, hints, months, weekdays)
        .forEach(meanings -> first.addAll(meanings.keySet()));
    for (String word : first) {
      firstHashes.set(spread(word.hashCode()));
      firstStarts[start(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0)] = true;
    }
    for (String word : compounds.keySet()) {
      compoundStarts.set(start(word.charAt(0), word.charAt(1), word.charAt(2)));
      firstStarts[start(word.charAt(0), word.charAt(1))] = true;
    }
    hints.replaceAll((word, meanings) -> Set.copyOf(meanings));
  }

  private static int spread(int hash) {
    return (hash ^ hash >>> HASH_BITS) & ((1 << HASH_BITS) - 1);
  }

  /** The first letters as a number; others may have the same. */
  private static int start(int one, int two) {
    int mask = (1 << BITS) - 1;
    return (one & mask) << BITS | (two & mask);
  }

  private static int start(int one, int two, int three) {
    return start(one, two) << BITS | start(0, three);
  }

  /**
   * Whether a word may mean something in itself, told without making it; others only go on with
   * what another one began.
   */
  @Override
  public boolean of(Text text, int start, int end) {
    char first = Letters.plain(text.charAt(start));
    char second = end - start > 1 ? Letters.plain(text.charAt(start + 1)) : 0;
    boolean roman = end - start <= LONGEST_ROMAN && ROMAN.has(text.charAt(start));
    return roman
        || (firstStarts[start(first, second)]
            && (firstHashes.get(spread(text.hash(start, end)))
                || (end - start >= SHORTEST_COMPOUND
                    && isCompoundStart(first, second, text.charAt(start + 2)))));
  }

  private boolean isCompoundStart(char one, char two, char three) {
    return compoundStarts.get(start(one, two, Letters.plain(three)));
  }

  /** Whether a word means something in itself. */
  boolean begins(String word) {
    return first.contains(word)
        || (word.length() >= SHORTEST_COMPOUND
            && isCompoundStart(word.charAt(0), word.charAt(1), word.charAt(2)));
  }

  /** Whether a numeral can begin with a word. */
  boolean isNumeral(String word) {
    return cardinals.containsKey(word) || ordinals.containsKey(word) || is("scale.one", word);
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
