package hromada.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
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
  private final Starts starts;

  /** Whether a match may begin at a character that is one of the first ones. */
  @FunctionalInterface
  public interface Look {
    /** Asked for every place in a text where one of the first characters stands. */
    boolean allows(Text text, int at);
  }

  /** Whether a match may begin with a word. */
  @FunctionalInterface
  public interface WordLook {
    /** Asked for every run of letters in a text, from its start to its end. */
    boolean allows(Text text, int start, int end);
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

  /**
   * A pattern whose matches begin with one of some characters, and never inside a word.
   *
   * @param first the characters that a match can begin with; of letters, those that begin words
   * @param look tells the places where one can, among those
   */
  public static AnchoredPattern outsideWords(Pattern pattern, String first, Look look) {
    return new AnchoredPattern(pattern, outside(first, look));
  }

  private static Starts atCharacters(String first, Look look) {
    return first.chars().anyMatch(c -> Letters.isLetter((char) c))
        ? anywhere(first, look)
        : outside(first, look);
  }

  /** Whether a text may have any of some characters: of most letters that is not known. */
  private static Predicate<Text> presence(String characters) {
    boolean letters =
        characters.chars().anyMatch(c -> Letters.isOfAlphabet(Letters.kind((char) c)));
    Presence presence = Presence.of(characters);
    return letters ? text -> true : text -> text.mayHave(presence);
  }

  private static Starts anywhere(String characters, Look look) {
    Characters first = Characters.of(characters);
    Predicate<Text> presence = presence(characters);
    return (text, from) -> {
      int end = presence.test(text) ? text.length() : 0;
      for (int at = from; at < end; at++) {
        if (first.has(text.charAt(at)) && look.allows(text, at)) {
          return at;
        }
      }
      return -1;
    };
  }

  /** Looks at what is no letter, and at the letter behind it. */
  private static Starts outside(String characters, Look look) {
    Characters first = Characters.of(characters);
    Predicate<Text> presence = presence(characters);
    return (text, from) -> {
      if (!presence.test(text)) {
        return -1;
      }
      int before = from - 1;
      for (int mark = text.markFrom(from); mark <= text.marks(); mark++) {
        int at = text.mark(mark);
        int word = before + 1;
        boolean begins = word < at && (word > from || isWordStart(text, word));
        if (begins && first.has(text.charAt(word)) && look.allows(text, word)) {
          return word;
        }
        if (at < text.length() && first.has(text.charAt(at)) && look.allows(text, at)) {
          return at;
        }
        before = at;
      }
      return -1;
    };
  }

  private static boolean isWordStart(Text text, int at) {
    return at == 0 || !Letters.isLetter(text.charAt(at - 1));
  }

  private static int nextWord(Text text, int from, WordLook look) {
    int word = from;
    boolean begins = isWordStart(text, from);
    for (int mark = text.markFrom(from); mark <= text.marks(); mark++) {
      int end = text.mark(mark);
      if (begins && word < end && look.allows(text, word, end)) {
        return word;
      }
      begins = true; // behind what is no letter
      word = end + 1;
    }
    return -1;
  }

  /** The same pattern, asked only in texts of which {@code look} says that it may be there. */
  public AnchoredPattern where(Predicate<Text> look) {
    return new AnchoredPattern(
        pattern, (text, at) -> at > 0 || look.test(text) ? starts.next(text, at) : -1);
  }

  /** The pattern itself. */
  public Pattern pattern() {
    return pattern;
  }

  /** Every match, in order. */
  public List<MatchResult> find(Text text) {
    int at = starts.next(text, 0);
    if (at < 0) {
      return List.of();
    }
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = around(text.toString());
    while (at >= 0) {
      int end = at + 1;
      if (matcher.region(at, text.length()).lookingAt()) {
        found.add(matcher.toMatchResult());
        end = matcher.end();
      }
      at = end < text.length() ? starts.next(text, end) : -1;
    }
    return found;
  }

  /** The text with another one in place of every match. */
  public String replaceAll(Text text, Function<MatchResult, String> replacement) {
    List<MatchResult> found = find(text);
    if (found.isEmpty()) {
      return text.toString();
    }
    StringBuilder replaced = new StringBuilder(text.length());
    int done = 0;
    for (MatchResult match : found) {
      replaced.append(text.toString(), done, match.start()).append(replacement.apply(match));
      done = match.end();
    }
    return replaced.append(text.toString(), done, text.length()).toString();
  }

  /** A matcher that also sees what stands before its region. */
  private Matcher around(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
