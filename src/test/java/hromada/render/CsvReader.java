package hromada.render;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 describes it. */
final class CsvReader {
  private CsvReader() {}

  static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = csv.startsWith("\uFEFF") ? 1 : 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\r' && csv.charAt(i + 1) == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
        i++;
      } else {
        cell.append(c);
      }
    }
    if (quoted || !row.isEmpty() || !cell.isEmpty()) {
      throw new AssertionError("the last line has no end");
    }
    return rows;
  }

  /** A text as it was before an apostrophe kept it from being a formula. */
  static String original(String cell) {
    return cell.matches("(?s)'+[=+\\-@\\t\\r\\n].*") ? cell.substring(1) : cell;
  }
}
