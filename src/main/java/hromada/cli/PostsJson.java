package hromada.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hromada.announce.Post;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Posts for programs: a JSON array with one object each. */
final class PostsJson {
  private static final JsonFactory JSON = new JsonFactory();

  private PostsJson() {}

  static String of(List<Post> posts) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (Post post : posts) {
        json.writeStartObject();
        json.writeStringField("for", post.network().name().toLowerCase(Locale.ROOT));
        json.writeStringField("language", post.language().tag());
        json.writeStringField("markup", post.network().markup());
        json.writeNumberField("length", post.length());
        json.writeNumberField("limit", post.network().limit());
        json.writeStringField("text", post.text());
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return text + "\n";
  }
}
