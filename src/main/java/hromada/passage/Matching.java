package hromada.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which of the recorded texts are still there: in their place, moved, split or joined. Texts are
 * known by their content, never by their number.
 */
final class Matching {
  /** The table of the comparison grows with the product of the two; a book goes without. */
  private static final int LARGEST_TABLE = 1_000_000;

  /** Into how many paragraphs one is divided at most, or how many become one. */
  private static final int MOST_PARTS = 6;

  private final List<Fingerprint> old;
  private final List<Unit> now;
  private final List<Fingerprint> prints;
  private final int[] kept;
  private final int[] place;
  private final BitSet oldFound = new BitSet();
  private final BitSet nowFound = new BitSet();

  Matching(List<Fingerprint> old, List<Unit> now) {
    this.old = old;
    this.now = now;
    this.prints = now.stream().map(Unit::fingerprint).toList();
    this.kept = new int[old.size()];
    this.place = new int[old.size()];
    Arrays.fill(kept, -1);
    keepInOrder();
    System.arraycopy(kept, 0, place, 0, kept.length);
    findMoved();
    findSplit();
    findJoined();
  }

  /**
   * A stretch between two texts that kept their places.
   *
   * @param old numbers of the recorded texts that are no longer there
   * @param now numbers of the texts that were not there
   */
  record Gap(List<Integer> old, List<Integer> now) {}

  /** Where a recorded text stands now, as one and unchanged. */
  OptionalInt place(int recorded) {
    return place[recorded] < 0 ? OptionalInt.empty() : OptionalInt.of(place[recorded]);
  }

  /** The stretches in which something is not as it was. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int nextOld = 0;
    int nextNow = 0;
    for (int i = 0; i <= old.size(); i++) {
      boolean end = i == old.size();
      if (end || kept[i] >= 0) {
        gap(nextOld, i, nextNow, end ? now.size() : kept[i], gaps);
        nextOld = i + 1;
        nextNow = end ? now.size() : kept[i] + 1;
      }
    }
    return gaps;
  }

  private void gap(int oldFrom, int oldTo, int nowFrom, int nowTo, List<Gap> gaps) {
    List<Integer> lost = new ArrayList<>();
    List<Integer> fresh = new ArrayList<>();
    for (int i = oldFrom; i < oldTo; i++) {
      if (!oldFound.get(i)) {
        lost.add(i);
      }
    }
    for (int j = nowFrom; j < nowTo; j++) {
      if (!nowFound.get(j)) {
        fresh.add(j);
      }
    }
    if (!lost.isEmpty() || !fresh.isEmpty()) {
      gaps.add(new Gap(lost, fresh));
    }
  }

  /** The longest common subsequence, after the common beginning and end. */
  private void keepInOrder() {
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && same(start, start)) {
      keep(start, start++);
    }
    int oldEnd = old.size();
    int nowEnd = now.size();
    while (oldEnd > start && nowEnd > start && same(oldEnd - 1, nowEnd - 1)) {
      keep(--oldEnd, --nowEnd);
    }
    int rows = oldEnd - start;
    int columns = nowEnd - start;
    if ((long) rows * columns <= LARGEST_TABLE) {
      follow(start, lengths(start, rows, columns));
    }
  }

  private int[][] lengths(int start, int rows, int columns) {
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        best[i][j] =
            same(start + i, start + j)
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    return best;
  }

  private void follow(int start, int[][] best) {
    int i = 0;
    int j = 0;
    while (i + 1 < best.length && j + 1 < best[0].length) {
      if (same(start + i, start + j)) {
        keep(start + i++, start + j++);
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private boolean same(int i, int j) {
    return old.get(i).equals(prints.get(j));
  }

  private void keep(int i, int j) {
    kept[i] = j;
    oldFound.set(i);
    nowFound.set(j);
  }

  private void findMoved() {
    Map<Fingerprint, Deque<Integer>> lost = lost();
    for (int j = 0; j < now.size(); j++) {
      int from = nowFound.get(j) ? -1 : take(lost, prints.get(j));
      if (from >= 0) {
        place[from] = j;
        nowFound.set(j);
      }
    }
  }

  private Map<Fingerprint, Deque<Integer>> lost() {
    Map<Fingerprint, Deque<Integer>> lost = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      if (!oldFound.get(i)) {
        lost.computeIfAbsent(old.get(i), print -> new ArrayDeque<>()).add(i);
      }
    }
    return lost;
  }

  /** The number of a lost text, which now is found; -1 if none is lost. */
  private int take(Map<Fingerprint, Deque<Integer>> lost, Fingerprint print) {
    Deque<Integer> places = lost.get(print);
    if (places == null || places.isEmpty()) {
      return -1;
    }
    int found = places.remove();
    oldFound.set(found);
    return found;
  }

  /** Neighbours that together say what one text said. */
  private void findSplit() {
    Map<Fingerprint, Deque<Integer>> lost = lost();
    for (int j = 0; j < now.size() && !lost.isEmpty(); j++) {
      StringBuilder joined = new StringBuilder(nowFound.get(j) ? "" : now.get(j).plain());
      for (int end = j + 1; end < Math.min(now.size(), j + MOST_PARTS); end++) {
        if (nowFound.get(j) || nowFound.get(end)) {
          break;
        }
        joined.append(' ').append(now.get(end).plain());
        if (take(lost, Fingerprint.ofPlain(joined.toString())) >= 0) {
          nowFound.set(j, end + 1);
        }
      }
    }
  }

  /** Texts that say what several neighbours said. */
  private void findJoined() {
    Map<Fingerprint, Deque<Integer>> lost = lost();
    for (int j = 0; j < now.size() && lost.size() > 1; j++) {
      if (!nowFound.get(j)) {
        List<Fingerprint> parts = new Parts(now.get(j).plain(), lost.keySet()).find(MOST_PARTS);
        Set<Fingerprint> once = new HashSet<>(parts);
        boolean all =
            parts.size() > 1
                && once.size() == parts.size()
                && once.stream().allMatch(part -> !lost.getOrDefault(part, EMPTY).isEmpty());
        if (all) {
          parts.forEach(part -> take(lost, part));
          nowFound.set(j);
        }
      }
    }
  }

  private static final Deque<Integer> EMPTY = new ArrayDeque<>();
}
