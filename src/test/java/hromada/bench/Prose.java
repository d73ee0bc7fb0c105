package hromada.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Test text in one language: real words in a meaningless order. */
final class Prose {
  private final SplittableRandom random;
  private final List<String> words;
  private int last = -1;

  Prose(Tongue tongue, long seed) {
    this.random = new SplittableRandom(seed);
    this.words = tongue.words();
  }

  /** A number from {@code least} to {@code most}. */
  int number(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** True once in {@code times}. */
  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** A word; never the one before, which would be a slip of the pen. */
  String word() {
    int next = random.nextInt(words.size());
    last = next == last ? (next + 1) % words.size() : next;
    return words.get(last);
  }

  /** Words with a capital in front and no full stop. */
  String phrase(int least, int most) {
    StringBuilder phrase = new StringBuilder(capital(word()));
    for (int left = number(least, most) - 1; left > 0; left--) {
      phrase.append(' ').append(word());
    }
    return phrase.toString();
  }

  /**
   * A sentence.
   *
   * @param link a Markdown target, asked for where a link stands
   */
  String sentence(Supplier<String> link) {
    StringBuilder sentence = new StringBuilder(capital(word()));
    int words = number(7, 16);
    for (int i = 1; i < words; i++) {
      sentence.append(onceIn(12) && i > 2 ? ", " : " ").append(marked(word(), link));
    }
    return sentence.append('.').toString();
  }

  private String marked(String word, Supplier<String> link) {
    return switch (number(0, 119)) {
      case 0, 1, 2 -> "*" + word + "*";
      case 3, 4 -> "**" + word + "**";
      case 5, 6 -> "[" + word + " " + word() + "](" + link.get() + ")";
      default -> word;
    };
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
