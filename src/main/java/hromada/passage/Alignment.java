package hromada.passage;

import hromada.markdown.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which block of one language translates which of the other. Where both have the same kinds of
 * blocks in the same order that is plain; else it is the alignment with the greatest likeness.
 *
 * @param pairs in the order of the text
 * @param ukrainianOnly blocks without a partner
 * @param englishOnly blocks without a partner
 */
public record Alignment(
    List<PassagePair> pairs, List<Passage> ukrainianOnly, List<Passage> englishOnly) {
  /** The table of the comparison grows with the product of the two; a book is cut short. */
  private static final int LARGEST_TABLE = 1_000_000;

  private static final Pattern DIGITS = Pattern.compile("\\d++");
  private static final Pattern LANGUAGE_MARK = Pattern.compile("/(?:uk|ua|en)/");

  public static Alignment of(List<Passage> uk, List<Passage> en) {
    if (kinds(uk).equals(kinds(en))) {
      List<PassagePair> pairs = new ArrayList<>();
      for (int i = 0; i < uk.size(); i++) {
        pairs.add(new PassagePair(uk.get(i), en.get(i)));
      }
      return new Alignment(pairs, List.of(), List.of());
    }
    // What is beyond the table is not compared: to guess there would be to cry wolf.
    return (long) uk.size() * en.size() > LARGEST_TABLE
        ? new Alignment(List.of(), uk, en)
        : new Likeness(uk, en).align();
  }

  /** How like each other texts and those in the same places are. */
  static float likeness(List<Passage> uk, List<Passage> en) {
    float sum = 0;
    for (int i = 0; i < Math.min(uk.size(), en.size()); i++) {
      sum += new Likeness(uk.subList(i, i + 1), en.subList(i, i + 1)).likeness(0, 0);
    }
    return sum;
  }

  /** Whether both have something that stays the same in translation: a number, a fact, a target. */
  static boolean shareAnchor(Passage uk, Passage en) {
    return !Collections.disjoint(Likeness.anchors(uk), Likeness.anchors(en));
  }

  private static List<BlockKind> kinds(List<Passage> passages) {
    return passages.stream().map(Passage::kind).toList();
  }

  /** The classical table of best scores, from the ends of both texts. */
  private static final class Likeness {
    private final List<Passage> uk;
    private final List<Passage> en;
    private final List<Set<String>> ukAnchors;
    private final List<Set<String>> enAnchors;
    private final float[][] best;

    Likeness(List<Passage> uk, List<Passage> en) {
      this.uk = uk;
      this.en = en;
      this.ukAnchors = uk.stream().map(Likeness::anchors).toList();
      this.enAnchors = en.stream().map(Likeness::anchors).toList();
      this.best = new float[uk.size() + 1][en.size() + 1];
      for (int i = uk.size() - 1; i >= 0; i--) {
        for (int j = en.size() - 1; j >= 0; j--) {
          best[i][j] =
              Math.max(
                  Math.max(best[i + 1][j], best[i][j + 1]), best[i + 1][j + 1] + likeness(i, j));
        }
      }
    }

    Alignment align() {
      List<PassagePair> pairs = new ArrayList<>();
      Deque<Passage> ukrainianOnly = new ArrayDeque<>();
      Deque<Passage> englishOnly = new ArrayDeque<>();
      int i = 0;
      int j = 0;
      while (i < uk.size() && j < en.size()) {
        float likeness = likeness(i, j);
        if (likeness > 0 && best[i][j] == best[i + 1][j + 1] + likeness) {
          pairs.add(new PassagePair(uk.get(i++), en.get(j++)));
        } else if (best[i][j] == best[i + 1][j]) {
          ukrainianOnly.add(uk.get(i++));
        } else {
          englishOnly.add(en.get(j++));
        }
      }
      ukrainianOnly.addAll(uk.subList(i, uk.size()));
      englishOnly.addAll(en.subList(j, en.size()));
      return new Alignment(pairs, List.copyOf(ukrainianOnly), List.copyOf(englishOnly));
    }

    /** Blocks of different kinds never translate each other; shared anchors speak loudest. */
    private float likeness(int i, int j) {
      Passage a = uk.get(i);
      Passage b = en.get(j);
      if (a.kind() != b.kind()) {
        return 0;
      }
      float shorter = Math.min(a.text().length(), b.text().length()) + 10f;
      float longer = Math.max(a.text().length(), b.text().length()) + 10f;
      Set<String> shared = new HashSet<>(ukAnchors.get(i));
      shared.retainAll(enAnchors.get(j));
      return 1 + shorter / longer + 2f * shared.size();
    }

    /** What stays the same in translation: numbers, facts, targets. */
    private static Set<String> anchors(Passage passage) {
      Set<String> anchors =
          DIGITS
              .matcher(passage.text().substring(0, Math.min(passage.text().length(), 4000)))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.toCollection(HashSet::new));
      passage.facts().forEach(fact -> anchors.add(fact.id()));
      passage.links().forEach(link -> anchors.add(bare(link.target())));
      passage.images().forEach(image -> anchors.add(image.target()));
      return anchors;
    }

    /** A target without what may differ between languages: the anchor and the language's mark. */
    private static String bare(String target) {
      return LANGUAGE_MARK.matcher(target.split("[?#]", 2)[0]).replaceFirst("/");
    }
  }
}
