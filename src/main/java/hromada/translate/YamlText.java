package hromada.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes texts as YAML, in the way people write them here. */
final class YamlText {
  private static final int WIDTH = 110;

  /** What needs no quotation marks whoever reads it: begins with a letter, no colon, no hash. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ’“”«».,;!?()–—/%-]*");

  private static final Pattern WORD = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

  private YamlText() {}

  /** A text on one line: plain where that is safe, else in quotation marks. */
  static String line(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !WORD.matcher(text).matches() && text.equals(text.strip());
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** A text folded below its key; on one line where folding would change it. */
  static String folded(String text, String indent) {
    boolean words = text.matches("\\S+( \\S+)*");
    if (!words) {
      return quoted(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return ">-\n" + indent + String.join("\n" + indent, lines);
  }
}
