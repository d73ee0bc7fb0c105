package hromada.words;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The places where a text may be broken into lines: Unicode's (UAX 14), less those that good
 * typesetting avoids. Safe for several threads. ICU brings its own tables, so every Java breaks the
 * same.
 */
public final class Breaks {
  /** Longer words that do not end a line either; shorter ones never do. */
  private static final Set<String> LEANING =
      Set.of(
          "про", "від", "для", "без", "під", "над", "при", "між", "або", "але", "через", "щодо",
          "the", "for", "and", "from", "with");

  private static final int SHORT = 2;

  private final Locale locale;
  private final BreakIterator lines;

  /** Breaks in texts of one language. */
  public Breaks(Locale locale) {
    this.locale = locale;
    this.lines = BreakIterator.getLineInstance(locale);
  }

  /**
   * The pieces of a text that stay in one line, with the space that follows them: words together
   * with the prepositions before and the dash after them.
   */
  public List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    String piece = "";
    // Each text its own: an iterator is for one thread.
    for (String part : parts(text, lines.clone())) {
      if (!piece.isEmpty() && !leansOn(piece) && !part.matches("[—–].*")) {
        pieces.add(piece);
        piece = "";
      }
      piece += part;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
    return pieces;
  }

  /** What a reader takes for one letter each: never half of a surrogate pair or of an accent. */
  public List<String> letters(String text) {
    return parts(text, BreakIterator.getCharacterInstance(locale));
  }

  /** The ends of sentences in a text, as counts of characters. */
  List<Integer> sentenceEnds(String text) {
    List<Integer> ends = new ArrayList<>();
    int end = 0;
    for (String sentence : parts(text, BreakIterator.getSentenceInstance(locale))) {
      end += sentence.length();
      ends.add(end);
    }
    return ends;
  }

  /** Whether a text ends with a word that belongs to the next one; «ЄС» does not. */
  private boolean leansOn(String text) {
    String trimmed = text.strip();
    String word = trimmed.substring(trimmed.lastIndexOf(' ') + 1).replaceFirst("^[«“„(\"]+", "");
    boolean letters = !word.isEmpty() && word.codePoints().allMatch(Character::isLetter);
    boolean name = word.length() > 1 && word.equals(word.toUpperCase(locale));
    boolean leans = word.length() <= SHORT || LEANING.contains(word.toLowerCase(locale));
    return letters && leans && !name;
  }

  private static List<String> parts(String text, BreakIterator breaks) {
    breaks.setText(text);
    List<String> parts = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }
}
