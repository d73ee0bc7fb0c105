package hromada.check;

import hromada.language.Figure;
import hromada.language.Figure.Weight;
import hromada.passage.Passage;
import hromada.passage.PassagePair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares the marks of both languages, passage by passage. A mark is found in the other language
 * if that has one with a key in common, there or, in running text, in a passage close by: sentences
 * move.
 */
final class Comparison {
  private static final int CLOSE = 2;

  /** More differences in one passage say no more than these. */
  private static final int MOST = 10;

  private final List<Rest> rests;
  private final Set<String> ukrainianOnly;
  private final Set<String> englishOnly;

  /** What the other language lacks of the marks of a pair. */
  private record Rest(PassagePair pair, List<Mark> uk, List<Mark> en) {
    static Rest of(PassagePair pair, List<Mark> uk, List<Mark> en) {
      return new Rest(pair, lacking(uk, en), lacking(en, uk));
    }

    private static List<Mark> lacking(List<Mark> marks, List<Mark> others) {
      if (marks.isEmpty()) {
        return List.of();
      }
      Set<String> known = keys(others);
      boolean someYear = known.contains(Figure.SOME_YEAR);
      List<Mark> lacking = new ArrayList<>();
      for (Mark mark : marks) {
        if (mark.weight() != Weight.HINT && !mark.isAmong(known) && !(someYear && isYear(mark))) {
          lacking.add(mark);
        }
      }
      return lacking;
    }

    private static boolean isYear(Mark mark) {
      return mark.group().equals(Figure.Family.DATE.name())
          && mark.keys().stream().anyMatch(key -> key.startsWith("n"));
    }
  }

  private Comparison(
      Translation translation, Function<Passage, List<Mark>> uk, Function<Passage, List<Mark>> en) {
    this.rests = new ArrayList<>(translation.pairs().size());
    for (PassagePair pair : translation.pairs()) {
      rests.add(Rest.of(pair, uk.apply(pair.uk()), en.apply(pair.en())));
    }
    this.ukrainianOnly = keys(translation.ukrainianOnly(), uk);
    this.englishOnly = keys(translation.englishOnly(), en);
  }

  private static Set<String> keys(List<Passage> passages, Function<Passage, List<Mark>> find) {
    Set<String> keys = new HashSet<>();
    passages.forEach(passage -> keys.addAll(keys(find.apply(passage))));
    return keys;
  }

  /** All differences between the marks that {@code uk} and {@code en} find in passages. */
  static List<Difference> of(
      Translation translation, Function<Passage, List<Mark>> uk, Function<Passage, List<Mark>> en) {
    return new Comparison(translation, uk, en).differences();
  }

  private List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < rests.size(); i++) {
      Rest rest = rests.get(i);
      if (!rest.uk.isEmpty() || !rest.en.isEmpty()) {
        match(rest.pair, left(i, rest.uk, false), left(i, rest.en, true)).stream()
            .limit(MOST)
            .forEach(differences::add);
      }
    }
    return differences;
  }

  /** Without what stands in a passage close by. */
  private List<Mark> left(int i, List<Mark> marks, boolean english) {
    Rest here = rests.get(i);
    Set<String> close = new HashSet<>(english ? ukrainianOnly : englishOnly);
    if (here.pair.uk().isProse()) {
      for (int j = Math.max(0, i - CLOSE); j <= Math.min(rests.size() - 1, i + CLOSE); j++) {
        if (j != i && rests.get(j).pair.uk().isProse()) {
          close.addAll(keys(english ? rests.get(j).uk : rests.get(j).en));
        }
      }
    }
    return marks.stream().filter(mark -> !mark.isAmong(close)).toList();
  }

  private static List<Difference> match(PassagePair pair, List<Mark> uk, List<Mark> en) {
    List<Difference> differences = new ArrayList<>();
    List<Mark> english = new ArrayList<>(en);
    for (Mark mark : uk) {
      Optional<Mark> partner =
          Stream.concat(
                  english.stream().filter(other -> other.group().equals(mark.group())),
                  english.stream().filter(other -> mark.isFirm() && other.isFirm()))
              .findFirst();
      boolean contradicts = partner.isPresent() && isContradiction(mark, partner.get(), uk, en);
      if (contradicts) {
        english.remove(partner.get());
      }
      if (mark.isFirm() || contradicts) {
        differences.add(
            new Difference(pair, Optional.of(mark), contradicts ? partner : Optional.empty()));
      }
    }
    english.stream()
        .filter(Mark::isFirm)
        .forEach(
            mark -> differences.add(new Difference(pair, Optional.empty(), Optional.of(mark))));
    return differences;
  }

  /** Two soft marks contradict each other only where they are the only ones of their group. */
  private static boolean isContradiction(Mark uk, Mark en, List<Mark> allUk, List<Mark> allEn) {
    return uk.isFirm()
        || en.isFirm()
        || (count(allUk, uk.group()) == 1 && count(allEn, en.group()) == 1);
  }

  private static long count(List<Mark> marks, String group) {
    return marks.stream().filter(mark -> mark.group().equals(group)).count();
  }

  private static Set<String> keys(List<Mark> marks) {
    if (marks.isEmpty()) {
      return Set.of();
    }
    Set<String> keys = new HashSet<>();
    marks.forEach(mark -> keys.addAll(mark.keys()));
    return keys;
  }
}
