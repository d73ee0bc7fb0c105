package hromada.scan;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern whose matches begin only where a cheap look allows it. It finds what {@link
 * Matcher#find} finds, as long as no match begins elsewhere, in a fraction of the time: most of a
 * text is passed over character by character, without asking the pattern.
 */
public final class AnchoredPattern {
  private final Pattern pattern;
  private final Starts starts;

  /** Whether a match may begin at a character that is one of the first ones. */
  @FunctionalInterface
  public interface Look {
    /** Asked for every place in a text where one of the first characters stands. */
    boolean allows(String text, int at);
  }

  /** Whether a match may begin with a word. */
  @FunctionalInterface
  public interface WordLook {
    /** Asked for every run of letters in a text, from its start to its end. */
    boolean allows(String text, int start, int end);
  }

  /** Where to look next. */
  private interface Starts {
    /** The first place from {@code at} on where a match may begin; -1 where none may any more. */
    int next(Text text, int at);
  }

  private AnchoredPattern(Pattern pattern, Starts starts) {
    this.pattern = pattern;
    this.starts = starts;
  }

  /** A pattern whose matches begin with one of some characters. */
  public AnchoredPattern(Pattern pattern, String first) {
    this(pattern, first, (text, at) -> true);
  }

  /**
   * A pattern whose matches begin with one of some characters.
   *
   * @param pattern what to find; it must not match the empty text
   * @param first the characters that a match can begin with
   * @param look tells the places where one can, among those
   */
  public AnchoredPattern(Pattern pattern, String first, Look look) {
    this(pattern, atCharacters(first, look));
  }

  /**
   * A pattern whose matches begin where a run of letters begins.
   *
   * @param look tells the runs where one can
   */
  public static AnchoredPattern ofWords(Pattern pattern, WordLook look) {
    return new AnchoredPattern(pattern, (text, at) -> nextWord(text, at, look));
  }

  private static Starts atCharacters(String characters, Look look) {
    boolean[] first = new boolean[characters.chars().max().orElse(0) + 1];
    characters.chars().forEach(c -> first[c] = true);
    return (text, from) -> {
      for (int at = from; at < text.length(); at++) {
        char c = text.charAt(at);
        if (c < first.length && first[c] && look.allows(text.toString(), at)) {
          return at;
        }
      }
      return -1;
    };
  }

  private static int nextWord(Text text, int from, WordLook look) {
    int at = from > 0 && Letters.isLetter(text.charAt(from - 1)) ? end(text, from) : from;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at && look.allows(text.toString(), at, end)) {
        return at;
      }
      at = end + 1; // no letter stands at the end of letters
    }
    return -1;
  }

  private static int end(Text text, int at) {
    int end = at;
    while (end < text.length() && Letters.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The pattern itself. */
  public Pattern pattern() {
    return pattern;
  }

  /** Every match, in order. */
  public void find(String text, Consumer<MatchResult> found) {
    find(new Text(text), found);
  }

  /** Every match, in order. */
  public void find(Text text, Consumer<MatchResult> found) {
    Matcher matcher = null;
    int at = starts.next(text, 0);
    while (at >= 0) {
      matcher = matcher == null ? around(text.toString()) : matcher;
      int end = at + 1;
      if (matcher.region(at, text.length()).lookingAt()) {
        found.accept(matcher.toMatchResult());
        end = matcher.end();
      }
      at = end < text.length() ? starts.next(text, end) : -1;
    }
  }

  /** The text with another one in place of every match. */
  public String replaceAll(String text, Function<MatchResult, String> replacement) {
    Replaced replaced = new Replaced(text);
    find(text, match -> replaced.put(match, replacement.apply(match)));
    return replaced.text();
  }

  /** A text under replacement, copied only when something is replaced. */
  private static final class Replaced {
    private final String text;
    private @Nullable StringBuilder copy;
    private int done;

    Replaced(String text) {
      this.text = text;
    }

    void put(MatchResult match, String replacement) {
      copy = copy == null ? new StringBuilder(text.length()) : copy;
      copy.append(text, done, match.start()).append(replacement);
      done = match.end();
    }

    String text() {
      return copy == null ? text : copy.append(text, done, text.length()).toString();
    }
  }

  /** A matcher that also sees what stands before its region. */
  private Matcher around(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
