package hromada.bench;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.build.Pipeline;
import hromada.model.SiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir private Path temp;

  @Test
  void theSameNumberGivesTheSameBytes() throws IOException {
    Corpus.write(temp.resolve("first"), 20);
    Corpus.write(temp.resolve("second"), 20);

    assertThat(files(temp.resolve("first")))
        .hasSizeGreaterThan(80)
        .isEqualTo(files(temp.resolve("second")));
  }

  @Test
  void twentyArticlesBuildWithoutFindings() throws IOException {
    Corpus.write(temp, 20);
    Path site = temp.resolve("hromada");
    copy(Path.of("templates"), site.resolve("templates"));
    copy(Path.of("assets"), site.resolve("assets"));
    SiteConfig config =
        new SiteConfig(
            site,
            "content",
            "templates",
            "assets",
            "seeds",
            temp.resolve("out"),
            "https://corpus.example");

    var report = new Pipeline(TestSite.CLOCK).build(config);

    assertThat(report.findings()).isEmpty();
    assertThat(report.pages()).isEqualTo(2 * (20 + 3));
    assertThat(temp.resolve("out/en/news/test-item-00019/index.html")).exists();
  }

  @Test
  void articlesAreAsLongAsNewsAre() {
    assertThat(IntStream.range(0, 200).map(number -> words(number, Tongue.UK)))
        .allSatisfy(words -> assertThat(words).isBetween(250, 600));
  }

  @Test
  void bothLanguagesHaveTheSameShape() {
    assertThat(Tongue.EN.words()).hasSameSizeAs(Tongue.UK.words());
    assertThat(words(7, Tongue.EN)).isEqualTo(words(7, Tongue.UK));
  }

  private static int words(int number, Tongue tongue) {
    return Article.count(new Article(number, 200, 20).body(tongue));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      walk.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
