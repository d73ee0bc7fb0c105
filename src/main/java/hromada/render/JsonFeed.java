package hromada.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeed {
  private JsonFeed() {}

  static String write(FeedView feed) {
    return JsonText.write(
        json -> {
          json.writeStringField("version", "https://jsonfeed.org/version/1.1");
          json.writeStringField("title", feed.title());
          json.writeStringField("description", feed.summary());
          json.writeStringField("language", feed.language());
          json.writeStringField("home_page_url", feed.home());
          json.writeStringField("feed_url", feed.json());
          author(json, feed);
          json.writeArrayFieldStart("items");
          for (FeedView.EntryView entry : feed.entries()) {
            entry(json, entry);
          }
          json.writeEndArray();
        });
  }

  private static void author(JsonGenerator json, FeedView feed) throws IOException {
    json.writeArrayFieldStart("authors");
    json.writeStartObject();
    json.writeStringField("name", feed.author());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void entry(JsonGenerator json, FeedView.EntryView entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.id());
    json.writeStringField("url", entry.url());
    json.writeStringField("title", entry.title());
    json.writeStringField("summary", entry.summary());
    json.writeStringField("content_html", entry.content());
    json.writeStringField("date_published", entry.published());
    json.writeStringField("date_modified", entry.updated());
    json.writeArrayFieldStart("tags");
    for (String topic : entry.topics()) {
      json.writeString(topic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
