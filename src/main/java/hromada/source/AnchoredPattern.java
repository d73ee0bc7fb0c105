package hromada.source;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose matches begin only where a cheap look allows it. It finds what {@link
 * Matcher#find} finds, as long as no match begins elsewhere, in a fraction of the time: most of a
 * text is passed over character by character, without asking the pattern.
 */
public final class AnchoredPattern {
  private final Pattern pattern;
  private final boolean[] first;
  private final Look look;

  /** Whether a match may begin at a character that is one of the first ones. */
  @FunctionalInterface
  public interface Look {
    /** Asked for every place in a text where one of the first characters stands. */
    boolean allows(String text, int at);
  }

  /**
   * @param pattern what to find; it must not match the empty text
   * @param first the characters that a match can begin with
   * @param look tells the places where one can, among those
   */
  public AnchoredPattern(Pattern pattern, String first, Look look) {
    this.pattern = pattern;
    this.look = look;
    this.first = new boolean[first.chars().max().orElse(0) + 1];
    first.chars().forEach(c -> this.first[c] = true);
  }

  /** A pattern whose matches begin with one of some characters. */
  public AnchoredPattern(Pattern pattern, String first) {
    this(pattern, first, (text, at) -> true);
  }

  /** The pattern itself. */
  public Pattern pattern() {
    return pattern;
  }

  /** Every match, in order. */
  public void find(String text, Consumer<MatchResult> found) {
    Matcher matcher = null;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < first.length && first[c] && look.allows(text, at)) {
        matcher = matcher == null ? around(text) : matcher;
        if (matcher.region(at, text.length()).lookingAt()) {
          found.accept(matcher.toMatchResult());
          at = matcher.end();
          continue;
        }
      }
      at++;
    }
  }

  /** A matcher that also sees what stands before its region. */
  private Matcher around(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
