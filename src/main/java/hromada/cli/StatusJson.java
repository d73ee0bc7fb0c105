package hromada.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hromada.diagnostic.Suppression;
import hromada.passage.Revision;
import hromada.passage.Unit;
import hromada.translate.ItemStatus;
import hromada.translate.TranslationStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The status of translations for programs: every item, current ones included. */
final class StatusJson {
  private static final JsonFactory JSON = new JsonFactory();

  private StatusJson() {}

  static String of(TranslationStatus status) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (ItemStatus item : status.items()) {
        json.writeStartObject();
        json.writeStringField("item", item.item().key().toString());
        json.writeStringField("state", name(item.freshness().state()));
        json.writeArrayFieldStart("revisions");
        for (Revision revision : item.freshness().revisions()) {
          revision(json, item, revision);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("allowed");
        for (Suppression one : status.allowed(item)) {
          allowed(json, one);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return text.toString();
  }

  private static void allowed(JsonGenerator json, Suppression one) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", one.rule());
    json.writeStringField("reason", one.reason());
    json.writeStringField("file", one.place().path());
    json.writeNumberField("line", one.place().start().line());
    json.writeEndObject();
  }

  private static void revision(JsonGenerator json, ItemStatus item, Revision revision)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", name(revision.kind()));
    json.writeStringField("field", revision.field());
    if (item.oldText(revision).isPresent()) {
      json.writeStringField("old", item.oldText(revision).get());
    }
    if (revision.ukrainian().isPresent()) {
      unit(json, "ukrainian", revision.ukrainian().get());
    }
    if (revision.english().isPresent()) {
      unit(json, "english", revision.english().get());
    }
    json.writeEndObject();
  }

  private static void unit(JsonGenerator json, String name, Unit unit) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("file", unit.place().path());
    json.writeNumberField("line", unit.place().start().line());
    json.writeNumberField("column", unit.place().start().column());
    json.writeStringField("text", unit.text());
    json.writeEndObject();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
