package hromada.language;

import hromada.scan.Characters;
import hromada.scan.Letters;
import hromada.scan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word with a capital letter.
 *
 * @param text the word, without an English possessive ending
 * @param start offset in the text
 * @param end offset behind it
 * @param isFirst whether a sentence or title begins with it, so that its capital says little
 */
public record NameWord(String text, int start, int end, boolean isFirst) {
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}]*+(?:['’ʼ]\\p{L}++)*+");

  /** Between two of these, letters that begin with a capital are what the pattern matches. */
  private static final Characters BESIDE = Characters.of(" \n\u00a0.,:;!?()«»“”„–—…-");

  private static final Characters CAPITALS = Characters.of(Letters.CAPITALS);
  private static final String BEFORE_SENTENCE = ".!?…:;«“\"„—–>(";
  private static final int FURTHEST = 4;

  /** All of them, in order. */
  public static List<NameWord> of(Text text) {
    List<NameWord> words = new ArrayList<>();
    int start = 0;
    int done = 0;
    for (int mark = 0; mark <= text.marks(); mark++) {
      int end = text.mark(mark);
      if (start >= done && start < end && CAPITALS.has(text.charAt(start))) {
        done = isAlone(text, start, end) ? end : end(text, start);
        if (done > start) {
          words.add(of(text, start, done));
        }
      }
      start = end + 1;
    }
    return words;
  }

  private static boolean isAlone(Text text, int start, int end) {
    return (start == 0 || BESIDE.has(text.charAt(start - 1)))
        && (end == text.length() || BESIDE.has(text.charAt(end)));
  }

  /** The end of the word that begins here; here, if none does. */
  private static int end(Text text, int start) {
    Matcher matcher =
        WORD.matcher(text.toString())
            .useTransparentBounds(true)
            .useAnchoringBounds(false)
            .region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : start;
  }

  private static NameWord of(Text text, int start, int end) {
    boolean possessive =
        end - start > 1
            && text.charAt(end - 1) == 's'
            && (text.charAt(end - 2) == '’' || text.charAt(end - 2) == '\'');
    int last = possessive ? end - 2 : end;
    return new NameWord(text.substring(start, last), start, last, isFirst(text, start));
  }

  private static boolean isFirst(Text text, int start) {
    for (int at = start - 1; at >= Math.max(0, start - FURTHEST); at--) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        return BEFORE_SENTENCE.indexOf(c) >= 0;
      }
    }
    return start < FURTHEST;
  }
}
