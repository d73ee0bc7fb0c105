package hromada.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words behind a number that make it a time of day. */
final class ClockReader {
  private static final Pattern HOURS = Pattern.compile("[ont](\\d{1,2})(?:[:.](\\d{1,2}))?");
  private static final Set<String> HALVES = Set.of("a", "p", "am", "pm");
  private static final int NOON = 12;

  private final FigureWords words;
  private final List<Token> tokens;

  ClockReader(FigureWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** Whether what stands here can make a time of day of the number before it. */
  boolean begins(int at) {
    if (at >= tokens.size()) {
      return false;
    }
    String word = tokens.get(at).text();
    return words.is("hour", word)
        || words.is("evening", word)
        || words.is("morning", word)
        || HALVES.contains(word);
  }

  /**
   * Adds to {@code keys} of the number at {@code at} the times it may mean.
   *
   * @param at its first token
   * @param from the token behind it
   * @param keys what it may mean so far
   * @return the token behind what was read
   */
  int read(int at, int from, Set<String> keys) {
    int end = from;
    if (end < tokens.size() && words.is("hour", tokens.get(end).text())) {
      end++;
      if (end + 1 < tokens.size()
          && tokens.get(end).small() >= 0
          && words.is("minute", tokens.get(end + 1).text())) {
        String hour = tokens.get(at).text();
        int minutes = tokens.get(end).small();
        keys.add("t" + hour + ":" + (minutes < 10 ? "0" : "") + minutes);
        end += 2;
      }
    }
    if (end < tokens.size() && words.is("evening", tokens.get(end).text())) {
      shift(keys, NOON);
      return end + 1;
    }
    if (end < tokens.size() && words.is("morning", tokens.get(end).text())) {
      shift(keys, 0);
      return end + 1;
    }
    return half(end, keys);
  }

  /** "a.m." and "p.m.", with points or without. */
  private int half(int at, Set<String> keys) {
    if (at >= tokens.size() || !tokens.get(at).follows()) {
      return at;
    }
    String word = tokens.get(at).text();
    boolean two =
        (word.equals("a") || word.equals("p"))
            && at + 1 < tokens.size()
            && tokens.get(at + 1).text().equals("m")
            && tokens.get(at + 1).gap().equals(".");
    if (!two && !word.equals("am") && !word.equals("pm")) {
      return at;
    }
    shift(keys, word.charAt(0) == 'p' ? NOON : 0);
    return two ? at + 2 : at + 1;
  }

  private static void shift(Set<String> keys, int by) {
    for (String key : new HashSet<>(keys)) {
      Matcher matcher = HOURS.matcher(key);
      if (matcher.matches()) {
        int hour = Integer.parseInt(matcher.group(1)) % NOON + by;
        String minutes = matcher.group(2) == null ? "00" : (matcher.group(2) + "0").substring(0, 2);
        keys.add("t" + hour + ":" + minutes);
        if (minutes.equals("00")) {
          keys.add("n" + hour);
        } else {
          keys.remove(key);
        }
      }
    }
  }
}
