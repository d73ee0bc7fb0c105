package hromada.render;

import hromada.model.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV (RFC 4180), in UTF-8 with a byte order mark: without it Excel takes
 * Ukrainian letters for others. The members of a list stand on lines of their own in one cell.
 */
final class DataCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** RFC 4180: "Each record is located on a separate line, delimited by a line break (CRLF)". */
  private static final String END = "\r\n";

  private static final String SEPARATORS = ",\"\r\n";
  private static final String SPACES = " \t\n\u000B\f\r";

  /**
   * What a spreadsheet would run as a formula. An apostrophe in front makes it text; a text that
   * already begins like that gets one more, so that the apostrophe can always be taken off again.
   */
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");

  private DataCsv() {}

  static String write(DataTable table) {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    List<String> header = new ArrayList<>();
    for (DataColumn<?> column : table.columns()) {
      if (column.kind().isBilingual()) {
        for (Language language : Language.values()) {
          header.add(column.name() + "_" + language.tag());
        }
      } else {
        header.add(column.name());
      }
    }
    line(csv, header);
    for (Map<String, Object> row : table.rows()) {
      line(csv, cells(table, row));
    }
    return csv.toString();
  }

  private static List<String> cells(DataTable table, Map<String, Object> row) {
    List<String> cells = new ArrayList<>();
    for (DataColumn<?> column : table.columns()) {
      Object value = row.get(column.name());
      if (column.kind().isBilingual()) {
        for (Language language : Language.values()) {
          cells.add(safe(bilingual(value, language)));
        }
      } else {
        cells.add(value instanceof BigDecimal number ? number.toPlainString() : safe(plain(value)));
      }
    }
    return cells;
  }

  private static String plain(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return lines(list);
    }
    return value == null ? "" : value.toString();
  }

  private static String bilingual(@Nullable Object value, Language language) {
    if (value instanceof DataValue.Both both) {
      return both.in(language);
    }
    if (value instanceof DataValue.BothLists lists) {
      return lines(lists.in(language));
    }
    if (value instanceof List<?> steps) {
      return lines(
          steps.stream()
              .map(DataValue.Step.class::cast)
              .filter(step -> !step.text().in(language).isEmpty())
              .map(step -> step.date() + " " + step.text().in(language))
              .toList());
    }
    return "";
  }

  private static String lines(List<?> members) {
    return members.stream()
        .map(member -> member.toString().replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining("\n"));
  }

  private static String safe(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(DataCsv::quoted).collect(Collectors.joining(","))).append(END);
  }

  private static String quoted(String cell) {
    return isToQuote(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** A cell with separators in it, or with a space at its ends that could be taken for none. */
  private static boolean isToQuote(String cell) {
    int last = cell.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = cell.charAt(i);
      boolean end = i == 0 || i == last;
      if (SEPARATORS.indexOf(c) >= 0 || (end && SPACES.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
