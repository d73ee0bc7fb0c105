package hromada.render;

import com.fasterxml.jackson.core.JsonGenerator;
import hromada.model.Dataset;
import hromada.model.Language;
import java.io.IOException;
import java.util.List;

/** Writes the JSON Schema (2020-12) of a table's JSON file. */
final class DataSchema {
  private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
  private static final String PARTIAL = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";
  private static final String ADDRESS = "^https?://";

  private static final List<String> TEXTS_ABOUT =
      List.of("title", "description", "licence", "attribution");

  private final Rendering run;

  DataSchema(Rendering run) {
    this.run = run;
  }

  String write(DataTable table) {
    Dataset set = table.set();
    return JsonText.write(
        json -> {
          json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
          json.writeStringField("$id", run.addresses().absolute(set.schema()));
          json.writeStringField("title", bothLanguages("data-set." + set.id()));
          json.writeStringField("description", bothLanguages("data-set-about." + set.id()));
          json.writeStringField("type", "object");
          json.writeObjectFieldStart("properties");
          string(json, "$schema", ADDRESS);
          for (String field : TEXTS_ABOUT) {
            reference(json, field, "text");
          }
          string(json, "licence_url", ADDRESS);
          string(json, "source", ADDRESS);
          string(json, "updated", DAY);
          json.writeObjectFieldStart("count");
          json.writeStringField("type", "integer");
          json.writeNumberField("minimum", 0);
          json.writeEndObject();
          json.writeObjectFieldStart("items");
          list(json, "item");
          json.writeEndObject();
          json.writeEndObject();
          required(
              json,
              List.of("title", "licence", "attribution", "source", "updated", "count", "items"));
          closed(json);
          definitions(json, table);
        });
  }

  private void definitions(JsonGenerator json, DataTable table) throws IOException {
    json.writeObjectFieldStart("$defs");
    bilingual(json, "text", false);
    bilingual(json, "texts", true);
    step(json);
    json.writeObjectFieldStart("item");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (DataColumn<?> column : table.columns()) {
      json.writeObjectFieldStart(column.name());
      json.writeStringField("description", bothLanguages("data-field." + column.name()));
      value(json, column);
      json.writeEndObject();
    }
    json.writeEndObject();
    required(
        json, table.columns().stream().filter(DataColumn::required).map(DataColumn::name).toList());
    closed(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, DataColumn<?> column) throws IOException {
    switch (column.kind()) {
      case BOTH -> json.writeStringField("$ref", "#/$defs/text");
      case BOTH_LISTS -> json.writeStringField("$ref", "#/$defs/texts");
      case STEPS -> list(json, "step");
      case NUMBER -> json.writeStringField("type", "number");
      case FLAG -> json.writeStringField("type", "boolean");
      case TEXTS -> strings(json);
      case DATE -> pattern(json, DAY);
      case PARTIAL_DATE -> pattern(json, PARTIAL);
      case ADDRESS -> pattern(json, ADDRESS);
      case MOMENT -> {
        json.writeStringField("type", "string");
        json.writeStringField("format", "date-time");
      }
      case TEXT, WORD -> {
        json.writeStringField("type", "string");
        words(json, column.words());
      }
    }
  }

  private static void words(JsonGenerator json, List<String> words) throws IOException {
    if (!words.isEmpty()) {
      json.writeArrayFieldStart("enum");
      for (String word : words) {
        json.writeString(word);
      }
      json.writeEndArray();
    }
  }

  private static void bilingual(JsonGenerator json, String name, boolean lists) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (Language language : Language.values()) {
      json.writeObjectFieldStart(language.tag());
      if (lists) {
        strings(json);
      } else {
        json.writeStringField("type", "string");
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    required(json, List.of(Language.UK.tag()));
    closed(json);
    json.writeEndObject();
  }

  private static void step(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("step");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    string(json, "date", PARTIAL);
    reference(json, "text", "text");
    json.writeEndObject();
    required(json, List.of("date", "text"));
    closed(json);
    json.writeEndObject();
  }

  private String bothLanguages(String key) {
    return run.edition(Language.UK).text(key) + " | " + run.edition(Language.EN).text(key);
  }

  private static void list(JsonGenerator json, String definition) throws IOException {
    json.writeStringField("type", "array");
    reference(json, "items", definition);
  }

  private static void strings(JsonGenerator json) throws IOException {
    json.writeStringField("type", "array");
    json.writeObjectFieldStart("items");
    json.writeStringField("type", "string");
    json.writeEndObject();
  }

  private static void reference(JsonGenerator json, String field, String definition)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("$ref", "#/$defs/" + definition);
    json.writeEndObject();
  }

  private static void string(JsonGenerator json, String field, String pattern) throws IOException {
    json.writeObjectFieldStart(field);
    pattern(json, pattern);
    json.writeEndObject();
  }

  private static void pattern(JsonGenerator json, String pattern) throws IOException {
    json.writeStringField("type", "string");
    json.writeStringField("pattern", pattern);
  }

  private static void required(JsonGenerator json, List<String> fields) throws IOException {
    json.writeArrayFieldStart("required");
    for (String field : fields) {
      json.writeString(field);
    }
    json.writeEndArray();
  }

  private static void closed(JsonGenerator json) throws IOException {
    json.writeBooleanField("additionalProperties", false);
  }
}
