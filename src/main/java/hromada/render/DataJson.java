package hromada.render;

import com.fasterxml.jackson.core.JsonGenerator;
import hromada.model.Dataset;
import hromada.model.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes a table as JSON: what it is and how it may be used (rule P5), then its rows. */
final class DataJson {
  private final Rendering run;

  DataJson(Rendering run) {
    this.run = run;
  }

  String write(DataTable table) {
    Dataset set = table.set();
    return JsonText.write(
        json -> {
          json.writeStringField("$schema", run.addresses().absolute(set.schema()));
          words(json, "title", "data-set." + set.id());
          words(json, "description", "data-set-about." + set.id());
          words(json, "licence", "data-licence");
          json.writeStringField("licence_url", absolute(Dataset.INDEX.path() + "#licence"));
          attribution(json);
          json.writeStringField("source", absolute(page(set)));
          json.writeStringField("updated", table.updated().toString());
          json.writeNumberField("count", table.rows().size());
          json.writeArrayFieldStart("items");
          for (Map<String, Object> row : table.rows()) {
            row(json, row);
          }
          json.writeEndArray();
        });
  }

  /** The page that shows the same, or the description where there is no such page. */
  private String page(Dataset set) {
    boolean shown = run.addresses().exists(set.page(), Language.UK);
    return (shown ? set.page() : Dataset.INDEX).path();
  }

  private String absolute(String path) {
    return run.addresses().absolute(path);
  }

  private void attribution(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("attribution");
    for (Language language : Language.values()) {
      String sentence = run.edition(language).text("data-attribution");
      String address = absolute(Dataset.INDEX.in(language));
      json.writeStringField(language.tag(), sentence + " " + address);
    }
    json.writeEndObject();
  }

  private void words(JsonGenerator json, String field, String key) throws IOException {
    json.writeObjectFieldStart(field);
    for (Language language : Language.values()) {
      json.writeStringField(language.tag(), run.edition(language).text(key));
    }
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, Map<String, Object> row) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Object> field : row.entrySet()) {
      json.writeFieldName(field.getKey());
      value(json, field.getValue());
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object member : list) {
        value(json, member);
      }
      json.writeEndArray();
    } else if (value instanceof DataValue.Both both) {
      both(json, both);
    } else if (value instanceof DataValue.BothLists lists) {
      json.writeStartObject();
      for (Language language : Language.values()) {
        json.writeFieldName(language.tag());
        value(json, lists.in(language));
      }
      json.writeEndObject();
    } else if (value instanceof DataValue.Step step) {
      json.writeStartObject();
      json.writeStringField("date", step.date());
      json.writeFieldName("text");
      both(json, step.text());
      json.writeEndObject();
    } else {
      json.writeString(value.toString());
    }
  }

  private static void both(JsonGenerator json, DataValue.Both both) throws IOException {
    json.writeStartObject();
    json.writeStringField("uk", both.uk());
    if (!both.en().isEmpty()) {
      json.writeStringField("en", both.en());
    }
    json.writeEndObject();
  }
}
