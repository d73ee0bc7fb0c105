package hromada.translate;

import hromada.model.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the record of a translation into its front matter and leaves every other byte alone. */
final class RecordField {
  private static final int WIDTH = 100;
  private static final String INDENT = "  ";
  private static final Pattern FENCE = Pattern.compile("---\\s*");

  /** A line at which another field begins; comments stand before the field they belong to. */
  private static final Pattern NEXT = Pattern.compile("[^\\s\\]\\[,-].*");

  private RecordField() {}

  /** The text of a file that begins with front matter, with the record in it. */
  static String in(String text, List<String> entries) {
    List<String> lines = lines(text);
    int fence = fence(lines);
    int start = 1;
    while (start < fence && !lines.get(start).startsWith(ItemType.TRANSLATED_FROM + ":")) {
      start++;
    }
    int end = start;
    if (start < fence) {
      do {
        end++;
      } while (end < fence && !NEXT.matcher(lines.get(end).stripTrailing()).matches());
      while (lines.get(end - 1).isBlank()) {
        end--;
      }
    }
    String lineEnd = lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
    StringBuilder changed = new StringBuilder();
    lines.subList(0, start).forEach(changed::append);
    written(entries).forEach(line -> changed.append(line).append(lineEnd));
    lines.subList(end, lines.size()).forEach(changed::append);
    return changed.toString();
  }

  private static int fence(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (FENCE.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    throw new IllegalArgumentException("no front matter");
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static List<String> written(List<String> entries) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(ItemType.TRANSLATED_FROM + ": [");
    for (int i = 0; i < entries.size(); i++) {
      String entry = entries.get(i) + (i + 1 < entries.size() ? "," : "]");
      boolean first = line.charAt(line.length() - 1) == '[';
      if (!first && line.length() + 1 + entry.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(INDENT).append(entry);
      } else {
        line.append(first ? "" : " ").append(entry);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
