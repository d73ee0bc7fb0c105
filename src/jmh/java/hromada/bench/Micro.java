package hromada.bench;

import hromada.assemble.SiteAssembler;
import hromada.check.SiteChecker;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.model.ParsedPage;
import hromada.model.ParsedSite;
import hromada.model.Site;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.read.SiteReader;
import hromada.render.Renderer;
import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Single pieces of a build in a warm virtual machine, on the site in the property {@code site}: a
 * corpus of this package, or the site of this repository, whose index has streets and places.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
public class Micro {
  /** An article as it was saved in turn: what is remembered of one does not help with the other. */
  private final SourceTree[] states = new SourceTree[2];

  private final Site[] items = new Site[2];
  private final SiteParser parser = new SiteParser();
  private final SiteChecker checker = SiteChecker.advising();
  private final Renderer renderer = new Renderer();
  private Site site;
  private String slug;
  private int turn;

  /** Reads the site once. */
  @Setup
  public void prepare() {
    Path root = Path.of(System.getProperty("site")).toAbsolutePath();
    SiteConfig config =
        new SiteConfig(
            root,
            "content",
            "templates",
            "assets",
            "seeds",
            root.resolve("none"),
            "https://corpus.example",
            false,
            false);
    SourceTree tree = new SiteReader().read(config).value();
    SourceFile page =
        tree.pages().stream()
            .filter(file -> file.path().contains("/news/") && file.path().endsWith(".uk.md"))
            .findFirst()
            .orElseThrow();
    slug = page.folder().substring(page.folder().lastIndexOf('/') + 1);
    SiteAssembler assembler = new SiteAssembler(Clock.systemUTC());
    ParsedSite parsed = parser.parse(tree).value();
    site = assembler.assemble(parsed).value();
    for (int state = 0; state < states.length; state++) {
      SourceFile saved = new SourceFile(page.path(), page.text() + "\n".repeat(state));
      states[state] = SourceTree.ofFile(config, saved);
      items[state] = assembler.assemble(alone(parsed, saved)).value();
    }
  }

  /** The site with one article in both languages and nothing else. */
  private ParsedSite alone(ParsedSite parsed, SourceFile saved) {
    List<ParsedPage> pages =
        Stream.concat(
                parser.parse(SourceTree.ofFile(parsed.config(), saved)).value().pages().stream(),
                parsed.pages().stream()
                    .filter(page -> page.file().path().startsWith(saved.folder() + "/index.en")))
            .toList();
    return new ParsedSite(
        parsed.config(),
        pages,
        parsed.broken(),
        parsed.registers(),
        parsed.seeds(),
        parsed.messages(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** One Ukrainian article: front matter and Markdown. */
  @Benchmark
  public Object parse() {
    ParsedSite parsed = parser.parse(states[++turn & 1]).value();
    // What is behind a front matter is parsed when somebody asks.
    parsed.pages().forEach(page -> page.body().blocks());
    return parsed;
  }

  /** A site whose pages are not made yet, and one of them. */
  @Benchmark
  public byte[] renderOnePage() throws IOException {
    return file("news/" + slug + "/index.html");
  }

  /** The same, and the names that «find your area» looks through. */
  @Benchmark
  public byte[] index() throws IOException {
    return file("find/index.json");
  }

  /** All rules over one article in two languages, with nothing remembered of it. */
  @Benchmark
  public Object checkOneItem() {
    return checker.check(items[++turn & 1]);
  }

  private byte[] file(String path) throws IOException {
    Output output = renderer.sketch(site).output();
    OutputFile found =
        output.files().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
    return found.content().read();
  }
}
