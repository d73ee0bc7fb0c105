package hromada.parse;

import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Localized;
import hromada.model.PartialDate;
import hromada.source.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Writes the fields of a front matter of which nothing was to be said: of each its place among
 * those that the type allows, where it stands, its kind and its value. {@link FieldsIn} reads them.
 */
final class FieldsOut {
  static final int TEXT = 0;
  static final int DATE = 1;
  static final int PARTIAL_DATE = 2;
  static final int MOMENT = 3;
  static final int LOCALIZED = 4;
  static final int GROUP = 5;
  static final int LIST = 6;

  private static final Span NOWHERE = new Span(0, 0);

  private final YamlOut out;

  FieldsOut(YamlOut out) {
    this.out = out;
  }

  /**
   * Writes fields.
   *
   * @param specs the fields allowed
   */
  void write(Fields fields, List<FieldSpec> specs) {
    List<String> names = specs.stream().map(FieldSpec::name).toList();
    out.number(fields.values().size());
    for (Map.Entry<String, Object> field : fields.values().entrySet()) {
      int at = names.indexOf(field.getKey());
      out.number(at).span(fields.span(field.getKey()));
      if (field.getValue() instanceof List<?> members) {
        list(fields, members, specs.get(at));
      } else {
        value(field.getValue(), specs.get(at));
      }
    }
  }

  /** A list and its members, of which only single values have a place of their own. */
  private void list(Fields fields, List<?> members, FieldSpec spec) {
    out.number(LIST).number(members.size());
    for (int i = 0; i < members.size(); i++) {
      Span span = fields.spans().get(spec.name() + "." + i);
      out.number(span == null ? 0 : 1).span(span == null ? NOWHERE : span);
      value(members.get(i), spec);
    }
  }

  private void value(Object value, FieldSpec spec) {
    if (value instanceof String text) {
      out.number(TEXT).text(text);
    } else if (value instanceof LocalDate date) {
      out.number(DATE).number(date.toEpochDay());
    } else if (value instanceof PartialDate date) {
      out.number(PARTIAL_DATE).number(date.year()).number(date.month()).number(date.day());
    } else if (value instanceof Instant moment) {
      out.number(MOMENT).number(moment.getEpochSecond()).number(moment.getNano());
    } else if (value instanceof Localized text) {
      out.number(LOCALIZED).text(text.uk()).text(text.en());
    } else if (value instanceof Fields group) {
      out.number(GROUP);
      write(group, spec.fields());
    } else {
      throw new IllegalArgumentException("no value of a field: " + value.getClass());
    }
  }
}
