package hromada.check;

import hromada.scan.Presence;
import hromada.scan.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands between quotation marks. */
final class Quotes {
  private static final Presence OPENING = Presence.of("«“\"‘„");
  private static final String SENTENCE_ENDS = ".!?…";

  /** A quotation longer than this lost its closing mark. */
  private static final int LONGEST = 1000;

  private Quotes() {}

  /**
   * A passage between the outermost quotation marks.
   *
   * @param text what stands between them
   * @param start offset of the opening mark
   * @param end offset behind the closing mark
   * @param isSpeech whether somebody says it; titles and names stand in marks, too
   */
  record Quote(String text, int start, int end, boolean isSpeech) {}

  /** All quotations of a text; nested ones belong to those around them. */
  static List<Quote> of(String text) {
    return of(new Text(text));
  }

  /** All quotations of a text; nested ones belong to those around them. */
  static List<Quote> of(Text laid) {
    if (!laid.mayHave(OPENING)) {
      return List.of();
    }
    String text = laid.toString();
    List<Quote> quotes = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = opens(text, at) ? close(text, at) : -1;
      if (end > 0) {
        String inside = text.substring(at + 1, end - 1);
        quotes.add(new Quote(inside, at, end, isSpeech(text, at, end)));
        at = end;
      } else {
        at++;
      }
    }
    return quotes;
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    return c == '«'
        || c == '“'
        || ((c == '"' || c == '‘' || c == '„')
            && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))));
  }

  /** The offset behind the mark that closes the one at {@code open}; -1 if none does. */
  private static int close(String text, int open) {
    char c = text.charAt(open);
    int depth = 0;
    for (int at = open + 1; at < Math.min(text.length(), open + LONGEST); at++) {
      char mark = text.charAt(at);
      if (c == '«' && mark == '«') {
        depth++;
      } else if (closes(c, mark) && !isApostrophe(text, at)) {
        if (depth == 0) {
          return at + 1;
        }
        depth--;
      }
    }
    return -1;
  }

  private static boolean closes(char open, char mark) {
    return switch (open) {
      case '«' -> mark == '»';
      case '“' -> mark == '”';
      case '„' -> mark == '“' || mark == '”';
      case '‘' -> mark == '’';
      default -> mark == open;
    };
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  /** Speech begins small, ends like a sentence, or somebody is said to have said it. */
  private static boolean isSpeech(String text, int start, int end) {
    String inside = text.substring(start + 1, end - 1).strip();
    if (inside.isEmpty()) {
      return false;
    }
    boolean small = Character.isLowerCase(inside.charAt(0));
    char last = inside.charAt(inside.length() - 1);
    boolean sentence = SENTENCE_ENDS.indexOf(last) >= 0 || last == ',';
    boolean told = text.startsWith(", —", end) || text.startsWith(", –", end);
    boolean led = start >= 2 && text.startsWith(": ", start - 2) && inside.indexOf(' ') > 0;
    return small || sentence || told || led;
  }
}
