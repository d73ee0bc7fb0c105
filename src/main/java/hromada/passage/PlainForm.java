package hromada.passage;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text without what does not change its translation: line breaks, kinds of spaces, dashes and
 * quotation marks, emphasis. Words, numbers, links and facts stay. What is true of two texts is
 * true of both joined: that is how paragraphs are known again after they were split.
 */
final class PlainForm {
  private static final Pattern LINE_START = Pattern.compile("(?m)^[\\t >]+");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s|\\s#+\\s*$|\\n[=-]+\\s*$");

  /** One form of apostrophe and quotation mark for all. */
  private static final String MARKS = "'\"«»“”„‟‘’‚‛‹›ʼ′´";

  private static final String DASHES = "-‐‑‒–—―−";

  /** Markup of emphasis, code and escapes, and characters without width. */
  private static final String NOTHING = "*_`\\\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  private PlainForm() {}

  static String of(String markdown) {
    String text = markdown.replace("\r\n", "\n").replace("&nbsp;", " ").replace("…", "...");
    text = HEADING.matcher(LINE_START.matcher(text).replaceAll("")).replaceAll("");
    return collapsed(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static String collapsed(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (NOTHING.indexOf(c) >= 0) {
        continue;
      }
      boolean dash = DASHES.indexOf(c) >= 0;
      if (c == '|' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else {
        boolean kept = space && !dash && plain.length() > 0 && !endsWithDash(plain);
        plain.append(kept ? " " : "");
        plain.append(dash ? '-' : MARKS.indexOf(c) >= 0 ? '\'' : c);
        space = false;
      }
    }
    return plain.toString();
  }

  private static boolean endsWithDash(StringBuilder text) {
    return text.charAt(text.length() - 1) == '-';
  }
}
