package hromada.markdown;

import hromada.scan.AnchoredPattern;
import hromada.scan.Presence;
import hromada.scan.Text;
import hromada.source.Span;
import java.util.regex.Pattern;

/**
 * Running text as it stands in its file, one character for each of the file's, so that a place in
 * the one is a place in the other. What is no running text is masked.
 *
 * @param kind what block it is; a field counts as a paragraph
 * @param laid the text, with masks for what does not count, to be looked through
 * @param start where it begins in its file
 */
public record Stretch(BlockKind kind, Text laid, int start) {
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

  /** What none of these can do without. */
  private static final Presence MARKS = Presence.of("@&{/");

  private static final AnchoredPattern POINT_IN_NAME =
      new AnchoredPattern(
          Pattern.compile("\\.[A-Za-z\\d]"),
          ".",
          (text, at) -> at + 1 < text.length() && text.charAt(at + 1) > ' ');

  /** A stretch whose addresses, facts and character references are masked, too. */
  public static Stretch of(BlockKind kind, char[] characters, int start) {
    Text text = new Text(characters);
    boolean plain = !text.mayHave(MARKS) && POINT_IN_NAME.find(text).isEmpty();
    return new Stretch(kind, plain ? text : masked(text), start);
  }

  private static Text masked(Text text) {
    return new Text(
        NO_TEXT
            .matcher(text.toString())
            .replaceAll(match -> String.valueOf(OPAQUE).repeat(match.group().length())));
  }

  /** The text, with masks for what does not count. */
  public String text() {
    return laid.toString();
  }

  /** Where the characters from {@code from} to {@code to} of the text stand in the file. */
  public Span span(int from, int to) {
    return new Span(start + from, start + to);
  }
}
