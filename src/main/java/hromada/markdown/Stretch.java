package hromada.markdown;

import hromada.source.Span;
import java.util.regex.Pattern;

/**
 * Running text as it stands in its file, one character for each of the file's, so that a place in
 * the one is a place in the other. What is no running text is masked.
 *
 * @param kind what block it is; a field counts as a paragraph
 * @param text the text, with masks for what does not count
 * @param start where it begins in its file
 */
public record Stretch(BlockKind kind, String text, int start) {
  /** Stands for each character that only forms the text: emphasis, the address of a link. */
  public static final char MARKUP = '\u2060';

  /** Stands for each character of what is read, if at all, as something else: code, facts, HTML. */
  public static final char OPAQUE = '\uFFFC';

  /** Addresses, mailboxes, names of files, references to characters and to facts. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?<!\\w)\\w++:/[^\\s\u2060\uFFFC]++|(?<![\\w.+-])[\\w.+-]++@[\\w.-]++"
              + "|(?<![\\w.-])[\\w-]++(?:\\.[\\w-]++)*\\.[A-Za-z]{2,}+(?:/[^\\s\u2060\uFFFC]*+)?"
              + "|&#?\\w{1,30}+;|\\{\\{[^}]{0,200}+}}");

  /** A stretch whose addresses, facts and character references are masked, too. */
  public static Stretch of(BlockKind kind, char[] characters, int start) {
    String text = String.valueOf(characters);
    if (!mayHoldOthers(characters)) {
      return new Stretch(kind, text, start);
    }
    String masked =
        NO_TEXT.matcher(text).replaceAll(m -> String.valueOf(OPAQUE).repeat(m.group().length()));
    return new Stretch(kind, masked, start);
  }

  /** Whether it has any of the characters that none of them can do without. */
  private static boolean mayHoldOthers(char[] text) {
    for (int at = 0; at < text.length; at++) {
      char c = text[at];
      boolean other = c == '@' || c == '&' || c == '{' || c == '/';
      if (other || (c == '.' && at + 1 < text.length && isLetterOrDigit(text[at + 1]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** Where the characters from {@code from} to {@code to} of the text stand in the file. */
  public Span span(int from, int to) {
    return new Span(start + from, start + to);
  }
}
