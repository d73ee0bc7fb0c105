package hromada.language;

import hromada.scan.AnchoredPattern;
import hromada.scan.Letters;
import hromada.scan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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
  private static final AnchoredPattern WORD =
      AnchoredPattern.outsideWords(
          Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{M}]*+(?:['’ʼ]\\p{L}++)*+"),
          Letters.CAPITALS,
          (text, at) -> true);
  private static final String BEFORE_SENTENCE = ".!?…:;«“\"„—–>(";
  private static final int FURTHEST = 4;

  /** All of them, in order. */
  public static List<NameWord> of(Text text) {
    List<NameWord> words = new ArrayList<>();
    WORD.find(text).forEach(match -> words.add(of(text.toString(), match)));
    return words;
  }

  private static NameWord of(String text, MatchResult match) {
    String word = match.group();
    int start = match.start();
    boolean possessive = word.endsWith("’s") || word.endsWith("'s");
    int end = possessive ? match.end() - 2 : match.end();
    return new NameWord(text.substring(start, end), start, end, isFirst(text, start));
  }

  private static boolean isFirst(String text, int start) {
    for (int at = start - 1; at >= Math.max(0, start - FURTHEST); at--) {
      char c = text.charAt(at);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        return BEFORE_SENTENCE.indexOf(c) >= 0;
      }
    }
    return start < FURTHEST;
  }
}
