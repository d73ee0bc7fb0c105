package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.model.Confidence;
import hromada.model.FactValue;
import hromada.model.Fields;
import hromada.model.Localized;
import hromada.model.PartialDate;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the value of a fact as its kind wants it. */
final class FactValueReader {
  static final List<String> KINDS = List.of("number", "date", "text", "telephone");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d ()-]{2,24}");

  private final SourceFile file;
  private final List<Diagnostic> findings;

  FactValueReader(SourceFile file, List<Diagnostic> findings) {
    this.file = file;
    this.findings = findings;
  }

  /**
   * The value. A fact marked X needs none: it only records that something is not confirmed, and
   * what it says is never shown.
   */
  Optional<FactValue> read(Fields fact, Confidence confidence) {
    Object value = fact.values().get("value");
    if (value == null) {
      if (confidence == Confidence.X) {
        return Optional.of(new FactValue.Words(new Localized("", "")));
      }
      findings.add(
          Diagnostic.error("missing-key", Place.of(file, fact.span("id")), "value")
              .withHelp("missing-key.help", "value", "…"));
      return Optional.empty();
    }
    String kind = fact.text("kind").orElse("");
    Optional<FactValue> read = read(kind, value);
    if (read.isEmpty()) {
      findings.add(
          Diagnostic.error("wrong-fact-value", Place.of(file, fact.span("value")), kind)
              .withHelp("wrong-fact-value." + kind));
    }
    return read;
  }

  private static Optional<FactValue> read(String kind, Object value) {
    if (value instanceof Localized words) {
      return kind.equals("text") ? Optional.of(new FactValue.Words(words)) : Optional.empty();
    }
    String text = value.toString();
    return switch (kind) {
      case "number" ->
          NUMBER.matcher(text).matches()
              ? Optional.of(new FactValue.Quantity(new BigDecimal(text)))
              : Optional.empty();
      case "date" -> PartialDate.find(text).map(FactValue.Date::new);
      case "telephone" ->
          TELEPHONE.matcher(text).matches()
              ? Optional.of(new FactValue.Telephone(text))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
