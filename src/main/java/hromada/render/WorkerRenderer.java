package hromada.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hromada.model.GeneratedPage;
import hromada.model.Language;
import hromada.model.OutputFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The service worker: the script of {@code assets/js/worker/} behind what it has to know of this
 * site. Its version is the hash of everything it keeps, so that it changes whenever that does.
 */
final class WorkerRenderer {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String PATH = "worker.js";
  private static final String INDEX = "index.html";

  /** An index of more bytes is fetched by those who search, not kept by everybody. */
  private static final int SMALL = 64 * 1024;

  /** Style sheets, scripts and fonts. */
  private static final Pattern HASHED = Pattern.compile("/(css|js|fonts)/.+\\.[0-9a-f]{8}\\.\\w+");

  private final Rendering run;
  private final AssetFiles assets;

  /** The pages that every browser keeps, and the indexes it may keep, by address. */
  private final Lazy<Set<String>> pages;

  WorkerRenderer(Rendering run, AssetFiles assets) {
    this.run = run;
    this.assets = assets;
    this.pages = new Lazy<>(this::pages);
  }

  /** The address of the worker that pages register; empty where they are to register none. */
  static String address(boolean offline, Scripts scripts) {
    return offline && !scripts.worker("keep").isEmpty() ? "/" + PATH : "";
  }

  /** Whether the bytes of a file decide what the worker looks like. */
  boolean keeps(String path) {
    String address = "/" + path;
    String folder =
        address.endsWith("/" + INDEX)
            ? address.substring(0, address.length() - INDEX.length())
            : address;
    return run.site().config().offline() && pages.get().contains(folder);
  }

  private Set<String> pages() {
    Set<String> pages = new TreeSet<>();
    for (Language language : Language.values()) {
      new OfflinePages(run).in(language).forEach(page -> pages.add(page.href()));
      pages.add(OfflinePages.URL.in(language));
      pages.add(index(language));
    }
    return pages;
  }

  private static String index(Language language) {
    return GeneratedPage.FIND.url().in(language) + "index.json";
  }

  /**
   * The worker of a finished site; none where the site has no script for it.
   *
   * @param files everything else of the site, as far as {@link #keeps} tells of pages
   */
  Optional<OutputFile> file(List<OutputFile> files) {
    boolean offline = run.site().config().offline();
    String script = assets.scripts().worker(offline ? "keep" : "leave");
    if (script.isEmpty()) {
      return Optional.empty();
    }
    String text =
        offline ? "const SITE = " + knowledge(kept(files), script) + ";\n" + script : script;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String source = run.site().config().assets() + "/js/worker/";
    return Optional.of(new OutputFile(PATH, new OutputFile.Bytes(bytes), source));
  }

  /** The worker of a site that keeps nothing: it ends one from another time. */
  Optional<OutputFile> leaving() {
    return run.site().config().offline() ? Optional.empty() : file(List.of());
  }

  /** What every browser keeps, by address, with the hash of each. */
  private Map<String, String> kept(List<OutputFile> files) {
    Map<String, OutputFile> known = new TreeMap<>();
    files.forEach(file -> known.put("/" + file.path(), file));
    Map<String, String> kept = new TreeMap<>();
    addresses(known)
        .forEach(
            address -> {
              OutputFile file = known.get(address.endsWith("/") ? address + INDEX : address);
              if (file != null) {
                kept.put(address, Sha256.digits(bytes(file)));
              }
            });
    return kept;
  }

  private Stream<String> addresses(Map<String, OutputFile> known) {
    List<String> addresses = new ArrayList<>(pages.get());
    for (Language language : Language.values()) {
      OutputFile file = known.get(index(language));
      if (file != null && bytes(file).length > SMALL) {
        addresses.remove(index(language));
      }
    }
    addresses.add(assets.icon());
    known.keySet().stream().filter(HASHED.asMatchPredicate()).forEach(addresses::add);
    return addresses.stream();
  }

  private static byte[] bytes(OutputFile file) {
    try {
      return file.content().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String knowledge(Map<String, String> kept, String script) {
    String words = words();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("version", Sha256.digits(kept + words + script));
      json.writeArrayFieldStart("keep");
      for (String address : kept.keySet()) {
        json.writeString(address);
      }
      json.writeEndArray();
      json.writeFieldName("words");
      json.writeRawValue(words);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return out.toString();
  }

  private String words() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      for (Language language : Language.values()) {
        Edition edition = run.edition(language);
        json.writeObjectFieldStart(language.tag());
        json.writeStringField("locale", language.locale().toLanguageTag());
        json.writeStringField("offline", OfflinePages.URL.in(language));
        json.writeStringField("text", edition.text("saved-copy", "$"));
        json.writeStringField("list", edition.text("saved-pages"));
        json.writeEndObject();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return out.toString();
  }
}
