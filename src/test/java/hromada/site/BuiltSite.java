package hromada.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.build.BuildReport;
import hromada.build.Pipeline;
import hromada.diagnostic.DiagnosticPrinter;
import hromada.model.SiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A whole site as the pipeline wrote it, read back from its folder.
 *
 * @param name for messages of failing tests
 * @param source the folder it was built from
 * @param files what was written, by path
 * @param pages the pages among them, by path
 */
record BuiltSite(String name, Path source, Map<String, byte[]> files, Map<String, Document> pages) {
  /** Where the sites of the tests would be published. */
  static final String HOST = "https://example.test";

  /** A site with everything a news item and a text can have. */
  static final Path BILINGUAL = Path.of("src/test/resources/sites/bilingual");

  /** What a site of ours consists of. */
  static final List<String> FOLDERS = List.of("content", "templates", "assets", "seeds");

  private static final List<BuiltSite> ALL = new ArrayList<>();

  /** The two fixtures and our own site, built once for all tests. */
  static synchronized List<BuiltSite> all() {
    if (ALL.isEmpty()) {
      ALL.add(build("bilingual", bilingualSource().root()));
      ALL.add(build("ours", Path.of("").toAbsolutePath()));
      ALL.add(build("full", fullSource().root()));
    }
    return List.copyOf(ALL);
  }

  /** One of them. */
  static BuiltSite named(String name) {
    return all().stream().filter(site -> site.name().equals(name)).findFirst().orElseThrow();
  }

  /** The fixture with everything a news item and a text can have. */
  static BuiltSite bilingual() {
    return all().get(0);
  }

  /** The whole invented city: every type of item in every status, in both languages. */
  static BuiltSite full() {
    return all().get(2);
  }

  /** The whole city in a new folder, with the real templates and assets. */
  static TestSite fullSource() {
    return TestSite.wholeCity().withRealTemplates().with(Path.of("assets"), "assets");
  }

  /** The fixture in a new folder, with the real templates and assets. */
  static TestSite bilingualSource() {
    return TestSite.copyOf(BILINGUAL).withRealTemplates().with(Path.of("assets"), "assets");
  }

  /** Our own site in a new folder. */
  static TestSite ownSource() {
    TestSite site = TestSite.of("");
    FOLDERS.forEach(folder -> site.with(Path.of(folder), folder));
    return site;
  }

  /** Builds the site that lies in {@code source}; a finding fails the test. */
  static BuiltSite build(String name, Path source) {
    return build(name, source, TestSite.CLOCK);
  }

  /** The same at another time. */
  static BuiltSite build(String name, Path source, Clock clock) {
    try {
      Path output = Files.createTempDirectory("hromada-built").resolve("site");
      BuildReport report = new Pipeline(clock).build(config(source, output));
      DiagnosticPrinter printer = new DiagnosticPrinter("en", false);
      // The tests live years after the sites' statements of accessibility, and right to warn of it.
      String findings =
          report.findings().stream()
              .filter(finding -> !finding.code().equals("stale-statement"))
              .map(printer::text)
              .collect(Collectors.joining("\n"));
      assertThat(findings).as("findings of the site %s", name).isEmpty();
      return of(name, source, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SiteConfig config(Path source, Path output) {
    return new SiteConfig(source, "content", "templates", "assets", "seeds", output, HOST);
  }

  /** The site that stands in {@code output}. */
  static BuiltSite of(String name, Path source, Path output) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(output.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    Map<String, Document> pages = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(new String(bytes, UTF_8), address(path)));
          }
        });
    return new BuiltSite(name, source, files, pages);
  }

  /** The absolute address of a file. */
  static String address(String path) {
    return HOST + "/" + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  /** The file that answers at an absolute address of this site. */
  static String path(String address) {
    String path = address.substring(HOST.length() + 1).replaceFirst("[?#].*", "");
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The language of a page by its address, which nothing else decides (rule L1). */
  static String language(String path) {
    return path.startsWith("en/") ? "en" : "uk";
  }

  /** A text file. */
  String text(String path) {
    byte[] bytes = files.get(path);
    assertThat(bytes).as("%s of the site %s", path, name).isNotNull();
    return new String(bytes == null ? new byte[0] : bytes, UTF_8);
  }

  /** Pages that people read and search engines find: no notices, no forwarding. */
  Map<String, Document> indexedPages() {
    return only(page -> page.selectFirst("meta[name=robots][content*=noindex]") == null);
  }

  /** All pages but those that only forward to another. */
  Map<String, Document> readPages() {
    return only(page -> page.selectFirst("meta[http-equiv=refresh]") == null);
  }

  /** Their paths: all in a full run, else of the first two in each folder and language. */
  List<String> someReadPages() {
    Map<String, Integer> seen = new TreeMap<>();
    return readPages().keySet().stream()
        .filter(
            path -> {
              String folder = path.replaceFirst("^((en/)?[^/]*).*", "$1");
              return seen.merge(folder, 1, Integer::sum) <= 2 || Look.isFullRun();
            })
        .toList();
  }

  private Map<String, Document> only(java.util.function.Predicate<Document> condition) {
    Map<String, Document> some = new TreeMap<>(pages);
    some.values().removeIf(condition.negate());
    return some;
  }

  /** The paths of files that only one of two sites has, or that differ. */
  List<String> differences(BuiltSite other) {
    return Stream.concat(files.keySet().stream(), other.files.keySet().stream())
        .distinct()
        .filter(path -> !Arrays.equals(files.get(path), other.files.get(path)))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
