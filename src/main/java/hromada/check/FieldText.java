package hromada.check;

import hromada.markdown.BlockKind;
import hromada.markdown.Stretch;
import hromada.source.Span;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running text of a front matter field as it stands in its file. What belongs to YAML is
 * masked: quotation marks around it, escapes, the mark of a folded text, indentation.
 */
final class FieldText {
  private static final Pattern FOLDED = Pattern.compile("^[>|][^\\n\\r]*+");
  private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]*+[\\r\\n]\\s*+");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x\\w\\w|u\\w{4}|U\\w{8}|[^\\n\\r])");
  private static final Pattern TWICE = Pattern.compile("''");

  private FieldText() {}

  /** The text of the field whose value stands in {@code span}. */
  static Stretch of(String file, Span span) {
    String value = file.substring(span.start(), Math.min(span.end(), file.length()));
    char[] cells = value.toCharArray();
    char style = cells.length == 0 ? ' ' : cells[0];
    if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      fill(cells, LINE_END.matcher(value), '\n');
    }
    if (style == '>' || style == '|') {
      fill(cells, FOLDED.matcher(value), Stretch.OPAQUE);
    } else if ((style == '"' || style == '\'') && cells.length > 1) {
      cells[0] = Stretch.MARKUP;
      cells[cells.length - 1] = Stretch.MARKUP;
      fill(cells, (style == '"' ? ESCAPE : TWICE).matcher(value), Stretch.OPAQUE);
    }
    return Stretch.of(BlockKind.PARAGRAPH, cells, span.start());
  }

  private static void fill(char[] cells, Matcher matcher, char mask) {
    matcher.results().forEach(match -> Arrays.fill(cells, match.start(), match.end(), mask));
  }
}
