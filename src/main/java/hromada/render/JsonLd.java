package hromada.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Organisation;
import hromada.model.PageUrl;
import hromada.model.Seed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Pages in the words of schema.org, as JSON-LD. */
final class JsonLd {
  /** The publisher among the organisations of the seeds. */
  private static final String PUBLISHER = "kropyvnytskyi-city-council";

  private static final JsonFactory JSON =
      JsonFactory.builder().build().setCharacterEscapes(new InsideScript());

  private final Rendering run;

  JsonLd(Rendering run) {
    this.run = run;
  }

  /** A page that is not an article; the start page stands for the whole site. */
  String page(Frames.Subject subject) {
    boolean start = subject.url().equals(PageUrl.START);
    return write(
        json -> {
          json.writeStringField("@type", start ? "WebSite" : "WebPage");
          json.writeStringField("name", subject.title());
          common(json, subject);
          publisher(json, subject.language());
        });
  }

  String article(Frames.Subject subject, Item item, String image) {
    return write(
        json -> {
          json.writeStringField("@type", "NewsArticle");
          json.writeStringField("headline", subject.title());
          common(json, subject);
          json.writeStringField("mainEntityOfPage", url(subject));
          json.writeStringField("datePublished", item.published().toString());
          json.writeStringField("dateModified", item.updated().toString());
          if (!image.isEmpty()) {
            json.writeStringField("image", image);
          }
          publisher(json, subject.language());
          basis(json, item);
        });
  }

  private void common(JsonGenerator json, Frames.Subject subject) throws IOException {
    json.writeStringField("description", subject.summary());
    json.writeStringField("url", url(subject));
    json.writeStringField("inLanguage", subject.language().tag());
  }

  private String url(Frames.Subject subject) {
    return run.addresses().absolute(subject.url().in(subject.language()));
  }

  private void publisher(JsonGenerator json, Language language) throws IOException {
    Organisation publisher = run.site().seeds().organisations().get(PUBLISHER);
    if (publisher == null) {
      return;
    }
    json.writeObjectFieldStart("publisher");
    json.writeStringField("@type", "GovernmentOrganization");
    json.writeStringField("name", publisher.name().in(language));
    if (publisher.site().isPresent()) {
      json.writeStringField("url", publisher.site().get());
    }
    json.writeEndObject();
  }

  private void basis(JsonGenerator json, Item item) throws IOException {
    json.writeArrayFieldStart("isBasedOn");
    for (String id : item.sources()) {
      Seed seed = run.site().seeds().byId().get(id);
      if (seed != null) {
        json.writeString(seed.address());
      }
    }
    json.writeEndArray();
  }

  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static String write(Fields fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return out.toString();
  }

  /** Escapes what could end the script element or open a comment in it. */
  private static final class InsideScript extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes['<'] = ESCAPE_STANDARD;
      escapes['>'] = ESCAPE_STANDARD;
      escapes['&'] = ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
