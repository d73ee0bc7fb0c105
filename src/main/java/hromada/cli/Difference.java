package hromada.cli;

import java.util.Arrays;
import java.util.List;

/**
 * Shows where two versions of a text differ: from the first word that is not the same to the last.
 *
 * @param colour whether to show it by colour; else nothing is marked
 */
record Difference(boolean colour) {
  private static final String RED = "\u001B[31m";
  private static final String GREEN = "\u001B[32m";
  private static final String PLAIN = "\u001B[0m";

  /** Both versions, marked. */
  record Marked(String old, String now) {}

  Marked of(String old, String now) {
    if (!colour || old.isEmpty() || now.isEmpty()) {
      return new Marked(old, now);
    }
    List<String> before = Arrays.asList(old.split(" ", -1));
    List<String> after = Arrays.asList(now.split(" ", -1));
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    return new Marked(mark(before, start, end, RED), mark(after, start, end, GREEN));
  }

  private static String mark(List<String> words, int start, int end, String colour) {
    int stop = words.size() - end;
    String marked =
        String.join(" ", words.subList(0, start))
            + (start > 0 ? " " : "")
            + colour
            + String.join(" ", words.subList(start, stop))
            + PLAIN;
    return marked + (end > 0 ? " " + String.join(" ", words.subList(stop, words.size())) : "");
  }
}
