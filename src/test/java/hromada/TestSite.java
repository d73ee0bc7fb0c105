package hromada;

import hromada.assemble.SiteAssembler;
import hromada.check.SiteChecker;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.DiagnosticPrinter;
import hromada.diagnostic.Outcome;
import hromada.model.Site;
import hromada.model.SiteConfig;
import hromada.parse.SiteParser;
import hromada.read.SiteReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole site in one string: {@code -- path --} starts a file. Files a test does not care about
 * (messages, front matter, telephones) are supplied.
 */
public final class TestSite {
  /** The time of all test sites. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-05-01T09:00:00Z"), ZoneOffset.UTC);

  private static final String MERGE = "MERGE";

  /** Begins a file that is not a text, such as a picture. */
  private static final String BASE64 = "BASE64";

  private static final String FRONT_MATTER =
      """
      ---
      title: Заголовок
      summary: Опис.
      published: 2031-01-02
      status: STATUS
      sources: []
      ---
      """;

  private static final String ENGLISH_FRONT_MATTER =
      """
      ---
      title: Title
      summary: Summary.
      ---
      """;

  /** A number for every page, which a site with a start page must have (rule W7). */
  public static final String TELEPHONES =
      """
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
      """;

  private final Path root;

  private TestSite(Path root) {
    this.root = root;
  }

  /**
   * A site of the files in {@code text}, in a new folder that goes when the virtual machine does.
   */
  public static TestSite of(String text) {
    try {
      Path root = Files.createTempDirectory("hromada-site");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
      TestSite site = new TestSite(root);
      Map<String, String> files = files(text);
      files.putIfAbsent("templates/messages/uk.properties", "");
      files.putIfAbsent("templates/messages/en.properties", "");
      files.putIfAbsent("content/topics.yml", "{}");
      if (files.containsKey("content/pages/start/index.uk.md")) {
        files.putIfAbsent("seeds/telephones.yml", TELEPHONES);
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        site.write(file.getKey(), bytes(file.getKey(), file.getValue()));
      }
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A copy of the site kept in {@code folder}, such as {@code src/test/resources/sites/bilingual}.
   */
  public static TestSite copyOf(Path folder) {
    return of("").with(folder, "");
  }

  /**
   * The invented city Вигаданськ: every type of item in every status and in both languages. The
   * parts that tests of single pages use lie on top of each other, and on them what only the whole
   * has.
   */
  public static TestSite wholeCity() {
    Path full = Path.of("src/test/resources/sites/full");
    try {
      return copyOf(full.resolve("ledger"))
          .with(full.resolve("civic"), "")
          .with(Files.readString(full.resolve("places/site.txt")))
          .with(full.resolve("whole"), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same site with the files in {@code text}, over old ones. */
  public TestSite with(String text) {
    files(text).forEach((path, content) -> write(path, bytes(path, content)));
    return this;
  }

  /** The same site with the files of a real folder, {@code content} for one, in its own. */
  public TestSite with(Path real, String folder) {
    try (Stream<Path> files = Files.walk(real)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path below = Path.of(folder).resolve(real.relativize(file).toString());
        write(below.toString(), Files.readAllBytes(file));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same site with the repository's own templates. Files the site brings itself stay; message
   * files that begin with {@code MERGE} are put in front of the real ones.
   */
  public TestSite withRealTemplates() {
    Path real = Path.of("templates");
    try (Stream<Path> files = Files.walk(real)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = root.resolve("templates").resolve(real.relativize(file).toString());
        String own = Files.exists(copy) ? Files.readString(copy) : "";
        if (own.isEmpty() || own.startsWith(MERGE)) {
          Files.createDirectories(copy.getParent());
          Files.writeString(copy, own.replace(MERGE + "\n", "") + Files.readString(file));
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file of the site, over the old one. */
  public TestSite write(String path, String text) {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the site, over the old one. */
  public TestSite write(String path, byte[] bytes) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path root() {
    return root;
  }

  public SiteConfig config() {
    return config(root.resolve("target/site"));
  }

  /** The same for a site that is built into another folder. */
  public SiteConfig config(Path output) {
    return new SiteConfig(
        root, "content", "templates", "assets", "seeds", output, "https://example.test");
  }

  /** The site as checked, with all findings but advice. */
  public Outcome<Site> outcome() {
    return checked(new SiteChecker());
  }

  /** All findings, advice included. */
  public List<Diagnostic> advice() {
    return checked(SiteChecker.advising()).findings();
  }

  private Outcome<Site> checked(SiteChecker checker) {
    return new SiteReader()
        .read(config())
        .then(new SiteParser()::parse)
        .then(new SiteAssembler(CLOCK)::assemble)
        .then(checker::check);
  }

  /** All findings as {@code path:line:column code}. */
  public List<String> findings() {
    return outcome().findings().stream().map(f -> f.place() + " " + f.code()).toList();
  }

  /** All findings drawn in full. */
  public String text(String language) {
    DiagnosticPrinter printer = new DiagnosticPrinter(language, false);
    return outcome().findings().stream().map(printer::text).collect(Collectors.joining("\n"));
  }

  /** The findings themselves. */
  public List<Diagnostic> diagnostics() {
    return outcome().findings();
  }

  private static Map<String, String> files(String text) {
    Map<String, String> files = new TreeMap<>();
    String path = null;
    StringBuilder content = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        if (path != null) {
          files.put(path, content.toString());
        }
        path = line.substring(3, line.length() - 3);
        content.setLength(0);
      } else {
        content.append(line).append('\n');
      }
    }
    if (path != null) {
      files.put(path, content.substring(0, content.length() - 1));
    }
    return files;
  }

  private static byte[] bytes(String path, String text) {
    return text.startsWith(BASE64)
        ? Base64.getMimeDecoder().decode(text.substring(BASE64.length()))
        : withFrontMatter(path, text).getBytes(StandardCharsets.UTF_8);
  }

  private static String withFrontMatter(String path, String text) {
    if (!path.endsWith(".md") || text.startsWith("---") || text.startsWith("NONE")) {
      return text.startsWith("NONE") ? text.substring(4) : text;
    }
    if (path.endsWith(".en.md")) {
      return ENGLISH_FRONT_MATTER + text;
    }
    String status =
        path.startsWith("content/news/")
            ? "published"
            : path.startsWith("content/programmes/") ? "active" : "current";
    return FRONT_MATTER.replace("STATUS", status) + text;
  }
}
