package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.model.Language;
import hromada.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ComponentExamplesTest {
  private static final Path COMPONENTS = Path.of("templates/components");

  /** Whole frames of a page: every page of a rendered site is their example. */
  private static final List<String> FRAMES = List.of("head", "site-header", "site-footer");

  @Test
  void everyComponentHasAnExampleThatRendersWithMarkupAsText() throws IOException {
    TestSite folder = TestSite.of("");
    for (Path file : files()) {
      folder.write(file.toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    Site site = folder.outcome().value();
    Templates templates = new Templates(site);
    Texts texts = new Texts(Language.UK, RealTexts.messages());
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.contains(".example.") || FRAMES.contains(name.replace(".ftlh", ""))) {
        continue;
      }
      String example = "components/" + name.replace(".ftlh", ".example.ftlh");
      String html = templates.text(example, Map.of("t", texts)).orElse("");
      assertThat(templates.findings()).as(example).isEmpty();
      assertThat(html).as(example).isNotBlank();
      assertThat(Jsoup.parse(html).select("b b, h2 b, a b, .publication b")).as(example).isEmpty();
    }
    assertThat(texts.findings()).isEmpty();
  }

  @Test
  void everyTemplateDeclaresItsOutputFormat() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("templates"))) {
      for (Path file : all.filter(f -> f.toString().matches(".*\\.ftl[hx]")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).startsWith("<#ftl output_format=\"");
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("?no_esc");
      }
    }
  }

  @Test
  void examplesAreNotPublished() {
    assertThat(Rendered.of("").paths()).noneMatch(path -> path.contains("example"));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(COMPONENTS)) {
      return all.sorted().toList();
    }
  }
}
