package hromada.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Edit;
import hromada.diagnostic.Note;
import hromada.diagnostic.RuleId;
import hromada.diagnostic.Severity;
import hromada.diagnostic.Silenced;
import hromada.diagnostic.Suppression;
import hromada.diagnostic.Text;
import hromada.diagnostic.Wording;
import hromada.source.Place;
import hromada.source.Position;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings for code hosts and editors: SARIF 2.1.0, one run with all rules and all findings. */
final class FindingsSarif {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String language;
  private final Wording wording;

  FindingsSarif(String language) {
    this.language = language;
    this.wording = new Wording(language);
  }

  /** The findings, and those that are silenced: they count for nothing, but can be looked at. */
  String of(List<Diagnostic> findings, List<Silenced> silenced) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json);
      json.writeStringField("language", language);
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("results");
      for (Diagnostic finding : findings) {
        result(json, finding, Optional.empty());
      }
      for (Silenced one : silenced) {
        result(json, one.finding(), Optional.of(one.by()));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "hromada");
    json.writeArrayFieldStart("rules");
    for (RuleId rule : RuleId.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      message(json, "shortDescription", wording.of(rule.description()));
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      json.writeArrayFieldStart("tags");
      json.writeString(rule.stage().word());
      for (String requirement : rule.requirements()) {
        json.writeString(requirement);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(JsonGenerator json, Diagnostic finding, Optional<Suppression> silencer)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code());
    json.writeNumberField("ruleIndex", RuleId.find(finding.code()).map(RuleId::ordinal).orElse(-1));
    json.writeStringField("level", level(finding.severity()));
    message(json, "message", said(finding));
    json.writeArrayFieldStart("locations");
    location(json, finding.place());
    json.writeEndArray();
    if (!finding.notes().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Note note : finding.notes()) {
        json.writeStartObject();
        physical(json, note.place());
        message(json, "message", wording.of(note.message()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (!finding.fix().isEmpty()) {
      fix(json, finding);
    }
    suppressions(json, silencer);
    json.writeEndObject();
  }

  /** Either all results have the list, be it empty, or none has it (SARIF 2.1.0, 3.27.23). */
  private static void suppressions(JsonGenerator json, Optional<Suppression> silencer)
      throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (silencer.isPresent()) {
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      json.writeStringField("justification", silencer.get().reason());
      json.writeFieldName("location");
      location(json, silencer.get().place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** SARIF has no place for help beside a finding: it follows the message. */
  private String said(Diagnostic finding) {
    String help = finding.help().stream().map(wording::of).collect(Collectors.joining("; "));
    String message = wording.of(finding.message());
    return help.isEmpty()
        ? message
        : message + "\n" + wording.of(Text.of("word.help")) + ": " + help;
  }

  private static void location(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    physical(json, place);
    json.writeEndObject();
  }

  private static void physical(JsonGenerator json, Place place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, place);
    json.writeFieldName("region");
    Position end = new Position(place.start().line(), place.endColumn());
    region(json, place.start(), end);
    json.writeEndObject();
  }

  private static void artifact(JsonGenerator json, Place place) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.path()));
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, Position start, Position end) throws IOException {
    json.writeStartObject();
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
  }

  private void fix(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    message(json, "description", said(finding));
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(json, finding.place());
    json.writeArrayFieldStart("replacements");
    for (Edit edit : finding.fix()) {
      json.writeStartObject();
      json.writeFieldName("deletedRegion");
      region(json, edit.start(), edit.end());
      message(json, "insertedContent", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void message(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.ADVICE ? "note" : severity.word();
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path is an address", e);
    }
  }
}
