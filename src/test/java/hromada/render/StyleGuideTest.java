package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.model.Output;
import hromada.model.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StyleGuideTest {
  private static final Map<String, String> FILES = files();

  @Test
  void publicSiteHasNoStyleGuide() {
    assertThat(Rendered.of("").paths()).noneMatch(path -> path.contains("style/"));
    assertThat(Rendered.of("").paths()).noneMatch(path -> path.startsWith("css/style"));
  }

  @Test
  void everyComponentIsShownInBothLanguages() throws IOException {
    for (String component : components()) {
      for (String folder : List.of("style/", "en/style/")) {
        Document page = page(folder + component + "/index.html");
        assertThat(page.select(".style-example").html()).as(component).isNotBlank();
        assertThat(page.select("[style], style")).as(component).isEmpty();
      }
    }
  }

  @Test
  void firstPageLeadsToEveryComponentAndShowsEveryColour() throws IOException {
    Document page = page("en/style/index.html");
    assertThat(page.select(".cards a").eachText()).containsExactlyElementsOf(components());
    assertThat(page.select(".cards li").eachText()).allMatch(text -> text.contains(" "));
    assertThat(page.select(".swatches code").eachText())
        .contains("--color-page", "--color-brand", "--color-urgent")
        .doesNotHaveDuplicates();
  }

  @Test
  void lightAndDarkCanBeChosenWhateverTheSystemSays() {
    String sheet = page("style/index.html").select("link[href^=/css/style.]").attr("href");
    assertThat(FILES.getOrDefault(sheet.substring(1), ""))
        .containsPattern(":has\\(#scheme-dark:checked\\) \\{\\s*color-scheme:\\s*dark;.*--night")
        .containsPattern(":has\\(#scheme-light:checked\\) \\{\\s*color-scheme:\\s*light;.*--paper");
    for (String control : List.of("scheme-dark", "scheme-light", "text-200", "width-320")) {
      assertThat(page("style/answers/index.html").select("label input#" + control)).hasSize(1);
    }
  }

  private static Document page(String path) {
    return Jsoup.parse(FILES.getOrDefault(path, ""));
  }

  private static Map<String, String> files() {
    TestSite site = TestSite.of(Rendered.BASICS).withRealTemplates();
    Output output =
        site.with(Path.of("assets"), "assets")
            .outcome()
            .then(Renderer.withStyleGuide()::render)
            .value();
    return output.files().stream()
        .filter(file -> file.content() instanceof OutputFile.Bytes)
        .collect(
            Collectors.toMap(
                OutputFile::path,
                file ->
                    new String(
                        ((OutputFile.Bytes) file.content()).bytes(), StandardCharsets.UTF_8)));
  }

  private static List<String> components() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/components"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".example.ftlh"))
          .map(name -> name.replace(".example.ftlh", ""))
          .sorted()
          .toList();
    }
  }
}
