package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.CityTime;
import hromada.model.Fields;
import hromada.model.PartialDate;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The dates of a front matter, or of a group in it, and what is wrong between them.
 *
 * @param file the file they stand in
 * @param fields the front matter or group
 * @param report receives what is wrong
 */
record Dates(SourceFile file, Fields fields, Consumer<Diagnostic> report) {
  /** The same for a group inside these fields. */
  Dates in(Fields group) {
    return new Dates(file, group, report);
  }

  /** Reports {@code later} where it lies before {@code earlier} of the same fields. */
  void inOrder(String earlier, String later) {
    notBefore(later, earlier, fields);
  }

  /** Reports {@code later} where it lies before {@code earlier} of the fields {@code base}. */
  void notBefore(String later, String earlier, Fields base) {
    Object first = base.values().get(earlier);
    Object second = fields.values().get(later);
    if (first != null && second != null && isBefore(second, first)) {
      report.accept(
          Diagnostic.error(
                  "contradictory-dates", place(later), later, written(fields, later), earlier)
              .withNote(Place.of(file, base.span(earlier)), "note.earlier-date", earlier)
              .withHelp("contradictory-dates.help"));
    }
  }

  /** Reports a date that has not come yet, of something that is said to have happened. */
  void past(String field, LocalDate today) {
    partial(fields.values().get(field))
        .filter(date -> PartialDate.of(today).isBefore(date))
        .ifPresent(
            date ->
                report.accept(
                    Diagnostic.error("future-date", place(field), field, date.toString())
                        .withHelp("future-date.help", today.toString())));
  }

  private static boolean isBefore(Object second, Object first) {
    if (second instanceof Instant end && first instanceof Instant start) {
      return end.isBefore(start);
    }
    return partial(second).flatMap(end -> partial(first).filter(end::isBefore)).isPresent();
  }

  private static Optional<PartialDate> partial(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof LocalDate date) {
      return Optional.of(PartialDate.of(date));
    }
    if (value instanceof Instant moment) {
      return Optional.of(PartialDate.of(new CityTime(moment).day()));
    }
    return value instanceof PartialDate date ? Optional.of(date) : Optional.empty();
  }

  private String written(Fields in, String field) {
    return file.text().substring(in.span(field).start(), in.span(field).end());
  }

  private Place place(String field) {
    return Place.of(file, fields.span(field));
  }
}
