package hromada.words;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cuts a text that is too long: at the end of a sentence if enough of it remains, else after a
 * word, and says so by an ellipsis. Never after a preposition, and never inside a quotation, for
 * half a quotation says what nobody said.
 */
public final class Shortened {
  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”";

  /** A sentence is a better end than a word while it keeps this share of the text. */
  private static final double ENOUGH = 0.6;

  private final Breaks breaks;

  public Shortened(Breaks breaks) {
    this.breaks = breaks;
  }

  /** The text, or as much of it as fits; empty where not even a word outside a quotation does. */
  public Optional<String> of(String text, Predicate<String> fits) {
    if (fits.test(text)) {
      return Optional.of(text);
    }
    Optional<String> words = atWord(text, fits);
    Optional<String> sentence = atSentence(text, fits);
    boolean enough =
        sentence.isPresent() && sentence.get().length() >= ENOUGH * words.orElse("").length();
    return enough ? sentence : words;
  }

  private Optional<String> atSentence(String text, Predicate<String> fits) {
    Optional<String> found = Optional.empty();
    for (int end : breaks.sentenceEnds(text)) {
      String cut = text.substring(0, end).strip() + "\u00A0…";
      if (end < text.length() && isOutsideQuotation(text, end) && fits.test(cut)) {
        found = Optional.of(cut);
      }
    }
    return found;
  }

  private Optional<String> atWord(String text, Predicate<String> fits) {
    Optional<String> found = Optional.empty();
    int end = 0;
    for (String piece : breaks.pieces(text)) {
      end += piece.length();
      String kept = text.substring(0, end).replaceFirst("[\\s,;:.!?—–-]+$", "");
      if (end < text.length() && isOutsideQuotation(text, end) && !kept.isEmpty()) {
        String cut = kept + "…";
        found = fits.test(cut) ? Optional.of(cut) : found;
      }
    }
    return found;
  }

  private static boolean isOutsideQuotation(String text, int end) {
    int depth = 0;
    for (int i = 0; i < end; i++) {
      depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      depth -= depth > 0 && CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return depth == 0;
  }
}
