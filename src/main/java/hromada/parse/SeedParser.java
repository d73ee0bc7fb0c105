package hromada.parse;

import static hromada.model.FieldKind.DATE;
import static hromada.model.FieldKind.GROUPS;
import static hromada.model.FieldKind.LOCALIZED;
import static hromada.model.FieldKind.PARTIAL_DATE;
import static hromada.model.FieldKind.TEXT;
import static hromada.model.FieldKind.VALUE;
import static hromada.model.FieldKind.WORD;
import static hromada.model.FieldSpec.neutral;

import hromada.diagnostic.Diagnostic;
import hromada.model.Confidence;
import hromada.model.DataText;
import hromada.model.Fact;
import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.Localized;
import hromada.model.Organisation;
import hromada.model.Person;
import hromada.model.PlaceName;
import hromada.model.Seed;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parses one record of a source document, {@code seeds/<id>.yml}. */
final class SeedParser {
  private static final List<String> CONFIDENCES =
      Stream.of(Confidence.values()).map(Enum::name).toList();
  private static final List<String> YES_NO = List.of("true", "false");

  private static final List<FieldSpec> FACT =
      List.of(
          neutral("id", TEXT).demanded(),
          neutral("label", LOCALIZED).demanded(),
          neutral("value", VALUE),
          neutral("kind", WORD).oneOf(FactValueReader.KINDS).demanded(),
          neutral("about", TEXT),
          neutral("bound", WORD).oneOf(List.of("over", "about", "up-to", "almost")),
          neutral("unit", TEXT),
          neutral("as_of", PARTIAL_DATE),
          neutral("confidence", WORD).oneOf(CONFIDENCES),
          neutral("quote_only", WORD).oneOf(YES_NO),
          neutral("speaker", TEXT),
          neutral("emergency", WORD).oneOf(YES_NO));

  private static final List<FieldSpec> SEED =
      List.of(
          neutral("id", TEXT).demanded(),
          neutral("title", LOCALIZED).demanded(),
          neutral("publisher", LOCALIZED).demanded(),
          neutral("kind", WORD)
              .oneOf(List.of("news", "act", "official-page", "press", "encyclopaedia", "reference"))
              .demanded(),
          neutral("address", TEXT).demanded(),
          neutral("published", PARTIAL_DATE),
          neutral("published_basis", LOCALIZED),
          neutral("checked_on", DATE).demanded(),
          neutral("language", TEXT).demanded(),
          neutral("confidence", WORD).oneOf(CONFIDENCES).demanded(),
          neutral("facts", GROUPS).with(FACT.toArray(FieldSpec[]::new)),
          neutral("people", GROUPS)
              .with(
                  neutral("id", TEXT).demanded(),
                  neutral("name", LOCALIZED).demanded(),
                  neutral("basis", WORD)
                      .oneOf(List.of("resolution-55", "own-spelling", "unconfirmed"))
                      .demanded(),
                  neutral("role", LOCALIZED).demanded()),
          neutral("organisations", GROUPS)
              .with(
                  neutral("id", TEXT).demanded(),
                  neutral("name", LOCALIZED).demanded(),
                  neutral("acronym", LOCALIZED),
                  neutral("site", TEXT)),
          neutral("places", GROUPS)
              .with(neutral("id", TEXT).demanded(), neutral("name", LOCALIZED).demanded()));

  private final SourceFile file;
  private final YamlFiles files;
  private final List<Diagnostic> findings;
  private List<DataText> texts = List.of();

  SeedParser(SourceFile file, YamlFiles files, List<Diagnostic> findings) {
    this.files = files;
    this.file = file;
    this.findings = findings;
  }

  /** The record; empty, with findings, when a field it cannot do without is missing or wrong. */
  Optional<Seed> parse() {
    Optional<KnownRecord> known = files.seed(file, SEED);
    if (known.isPresent()) {
      texts = known.get().texts();
      return Optional.of(seed(known.get().fields()));
    }
    int before = findings.size();
    Optional<Fields> fields = read();
    Optional<Seed> seed = fields.map(this::seed);
    if (findings.size() == before) {
      fields.ifPresent(read -> files.note(file, SEED, new KnownRecord(read, texts)));
    }
    return seed;
  }

  private Optional<Fields> read() {
    Optional<Yaml> yaml = YamlFiles.read(file, findings);
    if (yaml.isEmpty() || !(yaml.get() instanceof Yaml.Mapping mapping)) {
      if (findings.isEmpty()) {
        Diagnostic finding = Diagnostic.error("not-a-mapping", Place.of(file.path()));
        findings.add(finding.withHelp("not-a-mapping.help"));
      }
      return Optional.empty();
    }
    texts = DataTexts.of(file, mapping);
    int before = findings.size();
    Fields fields = new FieldReader(file, findings).read(mapping, SEED);
    String name = file.name().substring(0, file.name().lastIndexOf('.'));
    fields
        .text("id")
        .filter(id -> !id.equals(name))
        .ifPresent(
            id ->
                findings.add(
                    Diagnostic.error("seed-id-differs", Place.of(file, fields.span("id")), id)
                        .withHelp("seed-id-differs.help", name)));
    return findings.size() == before ? Optional.of(fields) : Optional.empty();
  }

  /** The texts of the record that was parsed. */
  List<DataText> texts() {
    return texts;
  }

  private Seed seed(Fields fields) {
    String id = fields.text("id").orElseThrow();
    Confidence confidence = Confidence.valueOf(fields.text("confidence").orElseThrow());
    return new Seed(
        id,
        file.path(),
        fields.localized("title").orElseThrow(),
        fields.localized("publisher").orElseThrow(),
        fields.text("kind").orElseThrow(),
        fields.text("address").orElseThrow(),
        fields.text("language").orElseThrow(),
        fields.partialDate("published"),
        fields.localized("published_basis"),
        fields.date("checked_on").orElseThrow(),
        fields.groups("facts").stream()
            .map(fact -> fact(id, confidence, fact))
            .flatMap(Optional::stream)
            .toList(),
        fields.groups("people").stream().map(SeedParser::person).toList(),
        fields.groups("organisations").stream().map(SeedParser::organisation).toList(),
        fields.groups("places").stream().map(p -> new PlaceName(id(p), name(p))).toList());
  }

  private Optional<Fact> fact(String seed, Confidence inherited, Fields fields) {
    Confidence confidence = fields.text("confidence").map(Confidence::valueOf).orElse(inherited);
    return new FactValueReader(file, findings)
        .read(fields, confidence)
        .map(
            value ->
                new Fact(
                    id(fields),
                    seed,
                    fields.localized("label").orElseThrow(),
                    value,
                    fields.text("about"),
                    fields.text("bound").orElse(""),
                    fields.text("unit").orElse(""),
                    fields.partialDate("as_of"),
                    confidence,
                    isYes(fields, "quote_only"),
                    fields.text("speaker"),
                    isYes(fields, "emergency")));
  }

  private static Person person(Fields fields) {
    return new Person(
        id(fields),
        name(fields),
        fields.text("basis").orElseThrow(),
        fields.localized("role").orElseThrow());
  }

  private static Organisation organisation(Fields fields) {
    return new Organisation(
        id(fields), name(fields), fields.localized("acronym"), fields.text("site"));
  }

  private static String id(Fields fields) {
    return fields.text("id").orElseThrow();
  }

  private static Localized name(Fields fields) {
    return fields.localized("name").orElseThrow();
  }

  private static boolean isYes(Fields fields, String name) {
    return fields.text(name).filter("true"::equals).isPresent();
  }
}
