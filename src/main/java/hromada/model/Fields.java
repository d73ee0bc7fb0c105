package hromada.model;

import hromada.source.Late;
import hromada.source.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The checked values of a front matter or of a group in it. Every value has the type its {@link
 * FieldKind} promises; fields that were absent or wrong are not there.
 *
 * @param values by field name
 * @param spans where each value stands in its file, by field name, and {@code name.0}, {@code
 *     name.1} for the members of a list
 */
public record Fields(Map<String, Object> values, Map<String, Span> spans) {
  /** No fields at all. */
  public static final Fields NONE = new Fields(Map.of(), Map.of());

  public Fields {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
    spans = spans instanceof Places ? spans : Collections.unmodifiableMap(new TreeMap<>(spans));
  }

  /** Where values stand, which is of no interest as long as nothing is to be said of them. */
  private static final class Places extends AbstractMap<String, Span> {
    private final Late<Map<String, Span>> spans;

    Places(Supplier<Map<String, Span>> spans) {
      this.spans = Late.by(() -> Collections.unmodifiableMap(new TreeMap<>(spans.get())));
    }

    @Override
    public @Nullable Span get(@Nullable Object name) {
      return spans.get().get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
      return spans.get().containsKey(name);
    }

    @Override
    public Set<Entry<String, Span>> entrySet() {
      return spans.get().entrySet();
    }
  }

  /**
   * Fields of which somebody may ask later where they stand.
   *
   * @param spans tells it, always the same
   */
  public static Fields late(Map<String, Object> values, Supplier<Map<String, Span>> spans) {
    return new Fields(values, new Places(spans));
  }

  public Optional<String> text(String name) {
    return of(name, String.class);
  }

  public Optional<LocalDate> date(String name) {
    return of(name, LocalDate.class);
  }

  public Optional<PartialDate> partialDate(String name) {
    return of(name, PartialDate.class);
  }

  public Optional<Instant> moment(String name) {
    return of(name, Instant.class);
  }

  public Optional<Localized> localized(String name) {
    return of(name, Localized.class);
  }

  public Optional<Fields> group(String name) {
    return of(name, Fields.class);
  }

  /** The members of a list of texts or ids; empty when there is no such field. */
  public List<String> texts(String name) {
    return members(name, String.class);
  }

  /** The members of a list of groups; empty when there is no such field. */
  public List<Fields> groups(String name) {
    return members(name, Fields.class);
  }

  /**
   * A text as somebody wrote it.
   *
   * @param text the text
   * @param span where the field that holds it stands
   */
  public record Written(String text, Span span) {}

  /** Every text in these fields and in the groups inside them. */
  public List<Written> texts() {
    List<Written> texts = new ArrayList<>();
    values.forEach((name, value) -> collect(value, span(name), texts));
    return texts;
  }

  private static void collect(Object value, Span span, List<Written> texts) {
    if (value instanceof String text) {
      texts.add(new Written(text, span));
    } else if (value instanceof Fields group) {
      texts.addAll(group.texts());
    } else if (value instanceof List<?> list) {
      list.forEach(member -> collect(member, span, texts));
    }
  }

  /** Where a field, or a member such as {@code topics.0}, stands; the file's start if nowhere. */
  public Span span(String name) {
    return spans.getOrDefault(name, new Span(0, 0));
  }

  /** These fields, and those of {@code base} that are not here; groups are joined inside. */
  public Fields over(Fields base) {
    Map<String, Object> joined = new TreeMap<>(base.values);
    values.forEach(
        (name, value) ->
            joined.merge(
                name,
                value,
                (below, above) ->
                    below instanceof Fields lower && above instanceof Fields upper
                        ? upper.over(lower)
                        : above));
    return late(
        joined,
        () -> {
          Map<String, Span> places = new TreeMap<>(base.spans);
          places.putAll(spans);
          return places;
        });
  }

  private <T> Optional<T> of(String name, Class<T> type) {
    return Optional.ofNullable(values.get(name)).map(type::cast);
  }

  private <T> List<T> members(String name, Class<T> type) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(type::cast).toList()
        : List.of();
  }
}
