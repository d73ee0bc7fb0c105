package hromada.parse;

import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Localized;
import hromada.model.PartialDate;
import hromada.source.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what {@link FieldsOut} wrote. Where the values stand is read again when somebody asks, as
 * those do who have something to say of them.
 */
final class FieldsIn {
  private final byte[] bytes;
  private final List<FieldSpec> specs;
  private final Map<String, Object> values = new TreeMap<>();
  private final Map<String, Span> spans = new TreeMap<>();

  private FieldsIn(byte[] bytes, List<FieldSpec> specs) {
    this.bytes = bytes;
    this.specs = specs;
  }

  /**
   * The fields in {@code bytes}, of which the first begins where {@code in} stands.
   *
   * @param in reads the same bytes, and stands behind the fields afterwards
   * @param specs the fields allowed
   */
  static Fields read(byte[] bytes, YamlIn in, List<FieldSpec> specs) {
    int start = in.at();
    FieldsIn fields = new FieldsIn(bytes, specs);
    fields.read(in, false);
    return Fields.late(fields.values, () -> spans(bytes, start, specs));
  }

  private static Map<String, Span> spans(byte[] bytes, int start, List<FieldSpec> specs) {
    FieldsIn fields = new FieldsIn(bytes, specs);
    fields.read(new YamlIn(bytes, start), true);
    return fields.spans;
  }

  private void read(YamlIn in, boolean withSpans) {
    for (int left = in.number(); left > 0; left--) {
      FieldSpec spec = specs.get(in.number());
      Span span = in.span();
      if (withSpans) {
        spans.put(spec.name(), span);
      }
      int kind = in.number();
      values.put(
          spec.name(), kind == FieldsOut.LIST ? list(in, spec, withSpans) : value(in, kind, spec));
    }
  }

  private List<Object> list(YamlIn in, FieldSpec spec, boolean withSpans) {
    int count = in.number();
    List<Object> members = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      boolean placed = in.number() != 0;
      Span span = in.span();
      if (placed && withSpans) {
        spans.put(spec.name() + "." + i, span);
      }
      members.add(value(in, in.number(), spec));
    }
    return List.copyOf(members);
  }

  private Object value(YamlIn in, int kind, FieldSpec spec) {
    return switch (kind) {
      case FieldsOut.TEXT -> in.text();
      case FieldsOut.DATE -> LocalDate.ofEpochDay(in.big());
      case FieldsOut.PARTIAL_DATE -> new PartialDate(in.number(), in.number(), in.number());
      case FieldsOut.MOMENT -> Instant.ofEpochSecond(in.big(), in.number());
      case FieldsOut.LOCALIZED -> new Localized(in.text(), in.text());
      case FieldsOut.GROUP -> read(bytes, in, spec.fields());
      default -> throw new IllegalArgumentException("no kind of value: " + kind);
    };
  }
}
