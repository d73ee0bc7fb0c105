package hromada.parse;

import hromada.model.FieldKind;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Localized;
import java.util.List;
import java.util.Optional;

/** Reads {@code {uk: ..., en: ...}}. */
final class LocalizedReader {
  private static final List<FieldSpec> LANGUAGES =
      List.of(
          FieldSpec.neutral("uk", FieldKind.TEXT).demanded(),
          FieldSpec.neutral("en", FieldKind.TEXT).demanded());

  private LocalizedReader() {}

  /** The text in both languages; empty, with a finding, when one is missing. */
  static Optional<Object> read(FieldReader reader, FieldSpec spec, Yaml yaml) {
    FieldSpec both = spec.with(LANGUAGES.toArray(FieldSpec[]::new));
    return reader
        .group(both, yaml)
        .map(Fields.class::cast)
        .flatMap(
            fields ->
                fields
                    .text("uk")
                    .flatMap(uk -> fields.text("en").map(en -> new Localized(uk, en))));
  }
}
