package hromada.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hromada.model.Item;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the names for the script of «find your area»: what {@code assets/js/find.js} needs and
 * nothing else. A name is {@code [name, keys, number of its area, former names]}; links are {@code
 * [label, address]}.
 */
final class FindJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final FindViews views;
  private final Edition edition;
  private final Edition other;
  private final List<Item> areas = new ArrayList<>();

  /** The words of the other language are typed as well. */
  FindJson(FindViews views, Edition other) {
    this.views = views;
    this.other = other;
    this.edition = views.edition();
  }

  String write(Gazetteer gazetteer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      labels(json);
      skip(json);
      json.writeArrayFieldStart("entries");
      for (List<Gazetteer.Name> names : gazetteer.letters().values()) {
        for (Gazetteer.Name name : names) {
          entry(json, name);
        }
      }
      json.writeEndArray();
      json.writeArrayFieldStart("areas");
      for (Item area : areas) {
        area(json, views.area(area));
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return out + "\n";
  }

  private void labels(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("labels");
    json.writeStringField("former", edition.text("find-former"));
    json.writeStringField("area", edition.text("find-area"));
    json.writeStringField("station", edition.text("find-station"));
    json.writeStringField("officers", edition.text("find-officers"));
    json.writeStringField("meeting", edition.text("find-meeting"));
    json.writeStringField("count", edition.text("find-count"));
    json.writeStringField("none", edition.text("find-none"));
    json.writeEndObject();
  }

  private void skip(JsonGenerator json) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    Stream.of(edition, other)
        .flatMap(each -> Stream.concat(StreetName.words(each), Stream.of(each.text("find-skip"))))
        .flatMap(word -> Stream.of(SearchKey.of(word).split(" ")))
        .forEach(words::add);
    json.writeArrayFieldStart("skip");
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }

  private void entry(JsonGenerator json, Gazetteer.Name name) throws IOException {
    FindView.NameView view = views.name(name);
    int at = areas.indexOf(name.area());
    if (at < 0) {
      at = areas.size();
      areas.add(name.area());
    }
    json.writeStartArray();
    json.writeString(view.link().label());
    json.writeStartArray();
    for (String key : name.keys()) {
      json.writeString(key);
    }
    json.writeEndArray();
    json.writeNumber(at);
    if (!view.former().isEmpty()) {
      json.writeString(view.former());
    }
    json.writeEndArray();
  }

  private void area(JsonGenerator json, FindView.AreaView area) throws IOException {
    LinkView unknown = new LinkView(edition.text("not-yet-confirmed"), "", "");
    json.writeStartObject();
    links(json, "area", List.of(area.link()));
    if (area.served()) {
      LinkView station = area.station();
      if (!area.itself()) {
        links(json, "station", List.of(station == null ? unknown : station));
      }
      List<LinkView> officers = area.officers().stream().map(PlaceView.OfficerView::link).toList();
      links(json, "officers", officers.isEmpty() ? List.of(unknown) : officers);
    }
    LinkView meeting = area.meeting();
    if (meeting != null) {
      links(json, "meeting", List.of(meeting));
    }
    json.writeEndObject();
  }

  private static void links(JsonGenerator json, String name, List<LinkView> links)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (LinkView link : links) {
      json.writeStartArray();
      json.writeString(link.label());
      json.writeString(link.href());
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
