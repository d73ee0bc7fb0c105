package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.model.CityTime;
import hromada.model.FieldSpec;
import hromada.model.PartialDate;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values: texts, dates, words. */
final class ScalarReader {
  /** Dates as people write them: 30.03.2023, 30/3/2023. */
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

  private final SourceFile file;
  private final List<Diagnostic> findings;

  ScalarReader(SourceFile file, List<Diagnostic> findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The value as its kind wants it; empty with a finding when it is not of that kind. */
  Optional<Object> read(FieldSpec spec, Yaml yaml) {
    if (!(yaml instanceof Yaml.Scalar scalar)) {
      findings.add(
          Diagnostic.error("wrong-kind", Place.of(file, yaml.span()), spec.name())
              .withMessage("wrong-kind.text", spec.name())
              .withHelp("wrong-kind.text.help", spec.name()));
      return Optional.empty();
    }
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      findings.add(
          Diagnostic.error("empty-value", Place.of(file, yaml.span()), spec.name())
              .withHelp("empty-value.help"));
      return Optional.empty();
    }
    return switch (spec.kind()) {
      case DATE -> date(text, scalar);
      case PARTIAL_DATE -> partialDate(text, scalar);
      case MOMENT -> moment(text, scalar);
      case WORD -> word(spec, text, scalar);
      default -> Optional.of(text);
    };
  }

  private Optional<Object> date(String text, Yaml.Scalar scalar) {
    Optional<Object> date = PartialDate.find(text).flatMap(PartialDate::date).map(d -> d);
    return date.isPresent() ? date : wrongDate(text, scalar, "wrong-date.help");
  }

  private Optional<Object> partialDate(String text, Yaml.Scalar scalar) {
    Optional<Object> date = PartialDate.find(text).map(d -> d);
    return date.isPresent() ? date : wrongDate(text, scalar, "wrong-date.partial");
  }

  private Optional<Object> moment(String text, Yaml.Scalar scalar) {
    Optional<Object> moment = CityTime.find(text).map(CityTime::moment);
    return moment.isPresent() ? moment : wrongDate(text, scalar, "wrong-date.moment");
  }

  private Optional<Object> wrongDate(String text, Yaml.Scalar scalar, String help) {
    Diagnostic finding = Diagnostic.error("wrong-date", Place.of(file, scalar.span()), text);
    Optional<LocalDate> meant = dayFirst(text);
    findings.add(
        meant.isPresent()
            ? finding.withHelp("help.did-you-mean", "`" + meant.get() + "`")
            : finding.withHelp(help));
    return Optional.empty();
  }

  private static Optional<LocalDate> dayFirst(String text) {
    Matcher matcher = DAY_FIRST.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Object> word(FieldSpec spec, String text, Yaml.Scalar scalar) {
    if (spec.words().contains(text)) {
      return Optional.of(text);
    }
    findings.add(
        Suggest.among(
            Diagnostic.error("wrong-value", Place.of(file, scalar.span()), text, spec.name()),
            text,
            spec.words()));
    return Optional.empty();
  }
}
