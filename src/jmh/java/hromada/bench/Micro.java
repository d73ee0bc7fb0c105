package hromada.bench;

import hromada.assemble.SiteAssembler;
import hromada.check.SiteChecker;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.model.ParsedSite;
import hromada.model.Site;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.read.SiteReader;
import hromada.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
  private SourceTree onePage;
  private Site site;
  private Site oneItem;
  private final Renderer renderer = new Renderer();

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
    onePage =
        SourceTree.ofPage(
            config,
            tree.pages().stream()
                .filter(page -> page.path().contains("/news/") && page.path().endsWith(".uk.md"))
                .findFirst()
                .orElseThrow());
    ParsedSite parsed = new SiteParser().parse(tree).value();
    site = new SiteAssembler(Clock.systemUTC()).assemble(parsed).value();
    String folder = onePage.pages().get(0).folder();
    ParsedSite one =
        new ParsedSite(
            config,
            parsed.pages().stream().filter(page -> page.file().folder().equals(folder)).toList(),
            parsed.broken(),
            parsed.registers(),
            parsed.seeds(),
            parsed.messages(),
            List.of(),
            List.of(),
            List.of());
    oneItem = new SiteAssembler(Clock.systemUTC()).assemble(one).value();
  }

  /** One Ukrainian article: front matter and Markdown. */
  @Benchmark
  public Object parse() {
    return new SiteParser().parse(onePage);
  }

  /** A site whose pages are not made yet, and one of them. */
  @Benchmark
  public byte[] renderOnePage() throws IOException {
    return file("news/" + slug() + "/index.html");
  }

  /** The same, and the names that «find your area» looks through. */
  @Benchmark
  public byte[] index() throws IOException {
    return file("find/index.json");
  }

  /** All rules over one article in two languages, with nothing remembered of it. */
  @Benchmark
  public Object checkOneItem() {
    return SiteChecker.advising().check(oneItem);
  }

  private String slug() {
    String folder = onePage.pages().get(0).folder();
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  private byte[] file(String path) throws IOException {
    Output output = renderer.sketch(site).output();
    OutputFile found =
        output.files().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
    return found.content().read();
  }
}
