package hromada.render;

import hromada.TestSite;
import hromada.assemble.SiteAssembler;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.model.Site;
import hromada.parse.SiteParser;
import hromada.read.SiteReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A test site rendered with the templates and styles of the real one. */
final class Rendered {
  /** The files every test site has, so that its pages are whole. */
  static final String BASICS =
      """
      -- content/pages/start/index.uk.md --
      Вступ.
      -- content/pages/start/index.en.md --
      Introduction.
      -- content/pages/accessibility/index.uk.md --
      Доступність.
      -- seeds/telephones.yml --
      id: telephones
      title: {uk: Телефони, en: Telephones}
      publisher: {uk: Установа, en: Institution}
      kind: reference
      address: https://example.test/telephones
      checked_on: 2031-01-01
      language: uk
      confidence: A
      facts:
        - {id: police, label: {uk: Поліція, en: Police}, value: "102", kind: telephone, emergency: true}
        - {id: fire, label: {uk: Пожежна служба, en: Fire}, value: "101", kind: telephone, emergency: true}
      """;

  private final Outcome<Output> outcome;
  private final Map<String, OutputFile> files = new TreeMap<>();

  private Rendered(TestSite site) {
    this(site.outcome());
  }

  private Rendered(Outcome<Site> site) {
    outcome = site.then(new Renderer()::render);
    outcome.value().files().forEach(file -> files.put(file.path(), file));
  }

  /** Renders the files in {@code text} on top of {@link #BASICS}. */
  static Rendered of(String text) {
    return of(BASICS + text, Map.of());
  }

  /** Renders a site that lets no browser keep anything. */
  static Rendered withoutOffline() {
    TestSite site = TestSite.of(BASICS).withRealTemplates().with(Path.of("assets"), "assets");
    return new Rendered(
        new SiteReader()
            .read(site.config().withoutOffline())
            .then(new SiteParser()::parse)
            .then(new SiteAssembler(TestSite.CLOCK)::assemble));
  }

  /** Renders a part of the site that has every state, {@code src/test/resources/sites/full}. */
  static Rendered full(String part) {
    TestSite site = TestSite.of("");
    copy(site, Path.of("src/test/resources/sites/full", part), true);
    return withRealTemplates(site, Map.of());
  }

  /** Renders the parts of that site together. */
  static Rendered wholeCity() {
    return withRealTemplates(TestSite.wholeCity(), Map.of());
  }

  /** Renders the files in {@code text} with some templates or assets replaced. */
  static Rendered of(String text, Map<String, String> replaced) {
    return withRealTemplates(TestSite.of(text), replaced);
  }

  private static Rendered withRealTemplates(TestSite site, Map<String, String> replaced) {
    copy(site, Path.of("templates"), false);
    copy(site, Path.of("assets"), false);
    replaced.forEach(site::write);
    return new Rendered(site);
  }

  /** Copies the files of a folder, below the site's root or below a folder of the same name. */
  private static void copy(TestSite site, Path folder, boolean atRoot) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path path = atRoot ? folder.relativize(file) : file;
        site.write(path.toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paths of all files. */
  List<String> paths() {
    return List.copyOf(files.keySet());
  }

  String text(String path) {
    OutputFile file = files.get(path);
    if (file == null || !(file.content() instanceof OutputFile.Bytes bytes)) {
      throw new AssertionError("no text " + path + " among " + paths());
    }
    return new String(bytes.bytes(), StandardCharsets.UTF_8);
  }

  /** The page at a site-absolute address. */
  Document page(String address) {
    String path = address.endsWith("/") ? address + "index.html" : address;
    return Jsoup.parse(text(path.substring(1)), "https://example.test" + address);
  }

  List<Diagnostic> findings() {
    return outcome.findings();
  }

  Output output() {
    return outcome.value();
  }
}
