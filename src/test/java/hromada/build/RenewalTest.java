package hromada.build;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with everything there is, of which one item's texts change: only its pages are made. */
class RenewalTest {
  /** Renewed sites to be compared with a clean one, which takes long. */
  private static final int TOGETHER = 12;

  @TempDir private Path temp;

  private TestSite site = TestSite.wholeCity().withRealTemplates();
  private final Pipeline pipeline = new Pipeline(TestSite.CLOCK);

  private BuildReport build(String output) {
    return pipeline.build(site.config(temp.resolve(output)));
  }

  private List<Path> items() throws IOException {
    try (Stream<Path> files = Files.walk(site.root().resolve("content"))) {
      return files.filter(file -> file.endsWith("index.uk.md")).sorted().toList();
    }
  }

  private static void append(Path file, String text) throws IOException {
    if (Files.exists(file)) {
      Files.writeString(file, Files.readString(file) + "\n" + text + "\n");
    }
  }

  @Test
  void textsOfEveryItemAreRenewedToTheBytesOfCleanSites() throws IOException {
    assertThat(build("renewed").isPublished()).isTrue();
    List<Path> items = items();
    List<Integer> made = new ArrayList<>();
    int changed = 0;
    for (Path ukrainian : items) {
      append(ukrainian, "Зміна, про яку тут ідеться.");
      append(ukrainian.resolveSibling("index.en.md"), "The change in question.");
      build("renewed").made().ifPresent(made::add);
      changed++;
      if (changed % TOGETHER == 0 || changed == items.size()) {
        Files.deleteIfExists(temp.resolve("clean" + changed + ".built"));
        build("clean" + changed);
        assertThat(files("renewed")).as("%s", ukrainian).isEqualTo(files("clean" + changed));
      }
    }
    assertThat(made).hasSizeGreaterThan(items.size() / 2);
  }

  /** Builds a site of two articles and a programme, and again after one article was rewritten. */
  private BuildReport rewritten(String before, String after) {
    site =
        TestSite.of(
                """
                -- content/pages/start/index.uk.md --
                Вступ.
                -- content/programmes/together/index.uk.md --
                Програма.
                -- content/news/other/index.uk.md --
                Про це [в іншій статті](/news/changed/#rozdil).
                """)
            .withRealTemplates()
            .with("-- content/news/changed/index.uk.md --\n" + before);
    assertThat(build("renewed").isPublished()).isTrue();
    site.with("-- content/news/changed/index.uk.md --\n" + after);
    return build("renewed");
  }

  @Test
  void otherWordsRenewTheArticleAndItsFeeds() throws IOException {
    BuildReport report = rewritten("## Розділ\n\nСлова.\n", "## Глава\n\nІнші слова.\n");
    assertThat(report.made().orElse(0)).isBetween(3, 8);
    assertThat(temp.resolve("renewed/news/changed/index.html")).content().contains("Інші слова");
    build("clean");
    assertThat(files("renewed")).isEqualTo(files("clean"));
  }

  /** Its page is made while the rules are asked, and must not be seen. */
  @Test
  void errorInTheNewWordsLeavesTheSiteThatStands() throws IOException {
    String words = "## Розділ\n\nСлова.\n";
    BuildReport report = rewritten(words, words + "\n<script>alert(1)</script>\n");
    assertThat(report.isPublished()).isFalse();
    assertThat(report.findings()).extracting(Diagnostic::code).contains("unsafe-html");
    site.with("-- content/news/changed/index.uk.md --\n" + words);
    assertThat(build("renewed").unchanged()).isTrue();
  }

  @Test
  void newLinkIsSeenWhereItLeads() throws IOException {
    String after = "## Розділ\n\nСлова про [програму](/programmes/together/).\n";
    BuildReport report = rewritten("## Розділ\n\nСлова.\n", after);
    assertThat(report.made()).isEmpty();
    assertThat(temp.resolve("renewed/programmes/together/index.html"))
        .content()
        .contains("/news/changed/");
  }

  /** A source record that only an article yet to come uses is not shown: see {@code Evidence}. */
  @Test
  void factThatIsNoLongerToldHidesItsSource() throws IOException {
    site =
        TestSite.of(
                """
                -- content/pages/start/index.uk.md --
                Вступ.
                """)
            .withRealTemplates()
            .write("seeds/telephones.yml", TestSite.TELEPHONES)
            .write(
                "content/news/later/index.uk.md",
                """
                ---
                title: Згодом
                summary: Опис.
                published: 2031-01-03
                status: draft
                sources: []
                ---
                {{fact:police}}
                """)
            .with("-- content/news/changed/index.uk.md --\nТелефонуйте {{fact:police}}.\n");
    assertThat(build("renewed").isPublished()).isTrue();
    site.with("-- content/news/changed/index.uk.md --\nТелефонуйте.\n");
    assertThat(build("renewed").isPublished()).isTrue();
    build("clean");
    assertThat(files("renewed")).isEqualTo(files("clean"));
  }

  private Map<String, String> files(String output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(temp.resolve(output))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        texts.put(
            temp.resolve(output).relativize(path).toString(),
            Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }
}
