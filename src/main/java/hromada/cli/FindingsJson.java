package hromada.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Edit;
import hromada.diagnostic.Note;
import hromada.diagnostic.RuleId;
import hromada.diagnostic.Text;
import hromada.diagnostic.Wording;
import hromada.source.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Findings for programs: a JSON array with one object each. */
final class FindingsJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final Wording wording;

  FindingsJson(String language) {
    this.wording = new Wording(language);
  }

  String of(List<Diagnostic> findings) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (Diagnostic finding : findings) {
        write(json, finding);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", finding.severity().word());
    json.writeArrayFieldStart("requirements");
    for (String requirement :
        RuleId.find(finding.code()).map(RuleId::requirements).orElse(List.of())) {
      json.writeString(requirement);
    }
    json.writeEndArray();
    place(json, finding.place());
    json.writeStringField("message", wording.of(finding.message()));
    json.writeArrayFieldStart("notes");
    for (Note note : finding.notes()) {
      json.writeStartObject();
      place(json, note.place());
      json.writeStringField("message", wording.of(note.message()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("help");
    for (Text help : finding.help()) {
      json.writeString(wording.of(help));
    }
    json.writeEndArray();
    fix(json, finding.fix());
    json.writeEndObject();
  }

  private static void fix(JsonGenerator json, List<Edit> edits) throws IOException {
    json.writeArrayFieldStart("fix");
    for (Edit edit : edits) {
      json.writeStartObject();
      json.writeNumberField("line", edit.start().line());
      json.writeNumberField("column", edit.start().column());
      json.writeNumberField("endLine", edit.end().line());
      json.writeNumberField("endColumn", edit.end().column());
      json.writeStringField("replacement", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Place place) throws IOException {
    json.writeStringField("file", place.path());
    json.writeNumberField("line", place.start().line());
    json.writeNumberField("column", place.start().column());
    json.writeNumberField("endColumn", place.endColumn());
  }
}
