package hromada.parse;

import hromada.source.Span;
import java.util.List;

/** YAML with the place of every value, still without a meaning. */
sealed interface Yaml {
  /** Where the value stands in its file. */
  Span span();

  /**
   * A single value.
   *
   * @param text the value, folded and unescaped
   * @param plain whether it was written without quotation marks
   * @param span with its quotation marks
   */
  record Scalar(String text, boolean plain, Span span) implements Yaml {
    boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Sequence(List<Yaml> members, Span span) implements Yaml {}

  /** Keys with values, in the order written. */
  record Mapping(List<Entry> entries, Span span) implements Yaml {}

  /** One key with its value. */
  record Entry(Scalar key, Yaml value) {}
}
