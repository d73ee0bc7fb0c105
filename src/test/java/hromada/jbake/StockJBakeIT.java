package hromada.jbake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The proof that we have not left JBake: its stock launcher, with nothing but our jar before it,
 * bakes what {@code hromada build} builds.
 */
class StockJBakeIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path JAR = TARGET.resolve("hromada.jar");

  /** Baked once: the stock launcher takes its time. */
  @TempDir private static Path temp;

  private static Run stockRun;
  private static Map<String, String> stock;
  private static Map<String, String> ours;

  private record Run(int exitCode, String output) {}

  @BeforeAll
  static void bakeWithBoth() throws Exception {
    TestSite site = Fixture.good();
    Path folder = temp.resolve("ours");
    Run run = hromada("build", "--source", site.root().toString(), "--output", folder.toString());
    assertThat(run.exitCode()).as(run.output()).isZero();
    ours = Fixture.files(folder);
    stockRun = stockJBake(site.root(), temp.resolve("stock"));
    stock = Fixture.files(temp.resolve("stock"));
  }

  @Test
  void stockLauncherBakesTheSameFilesToTheSameBytes() {
    assertThat(stockRun.exitCode()).as(stockRun.output()).isZero();
    assertThat(ours).containsKeys("index.html", "news/lights-on/index.html", "sitemap.xml");
    assertThat(stock).isEqualTo(ours);
  }

  @Test
  void draftsAndFutureItemsAppearNowhereInIt() {
    assertThat(stock).isNotEmpty();
    assertThat(Fixture.leaks(stock)).isEmpty();
  }

  @Test
  void ourEngineReadsTheMarkdownThere() throws IOException {
    String loaded = Files.readString(temp.resolve("loaded.txt"));
    assertThat(loaded)
        .contains("hromada.jbake.CommonMarkEngine ", "com.orientechnologies.")
        .doesNotContain("com.vladsch.flexmark.parser.Parser ");
  }

  /** The fixture's properties leave JBake's own lists and feeds on. */
  @Test
  void stockRenderersAreSilentWhereTheConfigurationForgotThem() {
    assertThat(stock).doesNotContainKeys("archive.html", "css/site.css");
  }

  @Test
  void brokenSitePublishesNothingAndSaysWhy() throws Exception {
    Path folder = temp.resolve("broken");
    Run run = stockJBake(Fixture.broken().root(), folder);

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.output())
        .contains("content/news/only-ukrainian/index.uk.md:8:6", "/no-such-page/", "broken-link");
    assertThat(Fixture.files(folder)).isEmpty();
  }

  @Test
  void noClassOfTheDatabaseIsLoadedByOurOwnBuild() throws Exception {
    Run run =
        java(
            List.of("-Xlog:class+load", "-jar", JAR.toString()),
            "build",
            "--source",
            Fixture.good().root().toString());

    assertThat(run.output()).contains("hromada.jbake.HromadaOven", "org.jbake.app.Oven");
    assertThat(run.output()).doesNotContain("com.orientechnologies");
  }

  private static Run hromada(String... arguments) throws Exception {
    return java(List.of("-jar", JAR.toString()), arguments);
  }

  /** The stock launcher; leaves in {@code loaded.txt} the classes it loaded. */
  private static Run stockJBake(Path source, Path destination) throws Exception {
    String classpath = JAR + File.pathSeparator + TARGET.resolve("stock-jbake") + File.separator;
    String loaded = "-Xlog:class+load:file=" + temp.resolve("loaded.txt");
    return java(
        List.of(loaded, "-cp", classpath + "*", "org.jbake.launcher.Main"),
        "-b",
        source.toString(),
        destination.toString());
  }

  private static Run java(List<String> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(program);
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), output);
  }
}
