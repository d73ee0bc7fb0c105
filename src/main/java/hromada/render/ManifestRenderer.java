package hromada.render;

import com.fasterxml.jackson.core.JsonGenerator;
import hromada.model.Language;
import hromada.model.PageUrl;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The manifest of each language: what a telephone shows of the site among its apps. */
final class ManifestRenderer {
  /** A picture: its path among the assets, its size, and what it is for. */
  private record Icon(String path, String sizes, String purpose) {
    String type() {
      return path.endsWith(".svg") ? "image/svg+xml" : "image/png";
    }
  }

  private static final Icon[] ICONS = {
    new Icon("/favicon.svg", "any", "any"),
    new Icon("/icons/icon-192.png", "192x192", "any"),
    new Icon("/icons/icon-512.png", "512x512", "any"),
    new Icon("/icons/maskable-512.png", "512x512", "maskable")
  };

  private final Rendering run;
  private final AssetFiles assets;

  ManifestRenderer(Rendering run, AssetFiles assets) {
    this.run = run;
    this.assets = assets;
  }

  /** The address of the manifest in a language. */
  static String address(Language language) {
    return language.prefix() + "/manifest.webmanifest";
  }

  Stream<Job> jobs() {
    return Stream.of(Language.values())
        .map(
            language ->
                Job.ofText(
                    address(language).substring(1),
                    run.site().config().assets(),
                    () -> manifest(run.edition(language))));
  }

  private String manifest(Edition edition) {
    String start = PageUrl.START.in(edition.language());
    return JsonText.write(
        json -> {
          json.writeStringField("id", start);
          json.writeStringField("name", edition.text("app-name"));
          json.writeStringField("short_name", edition.text("site-name"));
          json.writeStringField("description", edition.text("app-description"));
          json.writeStringField("lang", edition.language().tag());
          json.writeStringField("dir", "ltr");
          json.writeStringField("start_url", start);
          json.writeStringField("scope", PageUrl.START.path());
          json.writeStringField("display", "minimal-ui");
          color(json, "theme_color", "brand");
          color(json, "background_color", "page");
          json.writeArrayFieldStart("icons");
          for (Icon icon : icons()) {
            json.writeStartObject();
            json.writeStringField("src", icon.path());
            json.writeStringField("sizes", icon.sizes());
            json.writeStringField("type", icon.type());
            json.writeStringField("purpose", icon.purpose());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private void color(JsonGenerator json, String field, String meaning) throws IOException {
    Optional<String> color = assets.color(meaning);
    if (color.isPresent()) {
      json.writeStringField(field, color.get());
    }
  }

  private Iterable<Icon> icons() {
    return Arrays.stream(ICONS).filter(icon -> assets.has(icon.path())).toList();
  }
}
