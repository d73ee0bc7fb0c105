package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.model.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Parts of templates that are filled once for many pages. */
class KeptPartTest {
  private static final String TEMPLATE = "templates/layouts/not-found.ftlh";
  private static final String MESSAGES = "templates/messages/uk.properties";

  @Test
  @DisplayName("every page of the whole city is the same when it is made alone")
  void aloneOrAmongOthers() throws IOException {
    Site site = TestSite.wholeCity().withRealTemplates().outcome().value();
    Map<String, String> together = pages(new Renderer().render(site).value());
    assertThat(together).hasSizeGreaterThan(100);

    for (Map.Entry<String, String> page : together.entrySet()) {
      assertThat(file(new Renderer().sketch(site).output(), page.getKey()))
          .as(page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  @Test
  @DisplayName("what is kept is filled once for each value it depends on")
  void once() {
    String template =
        """
        <#ftl output_format="HTML">
        <#list ["a", "b", "a"] as letter><@kept on=letter>${letter}${letter?index}<&amp;</@kept></#list>
        """;
    assertThat(Rendered.of("", Map.of(TEMPLATE, template)).text("404.html").strip())
        .isEqualTo("a0<&amp;b1<&amp;a0<&amp;");
  }

  @Test
  @DisplayName("what is kept of one site is not shown on the next one with the same templates")
  void forOneSite() throws IOException {
    TestSite site = TestSite.of("").withRealTemplates();
    site.write(
        TEMPLATE, "<#ftl output_format=\"HTML\">\n<@kept on=\"x\">${t(\"site-name\")}</@kept>\n");
    String messages = Files.readString(Path.of(MESSAGES));
    Renderer renderer = new Renderer();
    for (String name : List.of("Перша", "Друга")) {
      site.write(MESSAGES, messages.replaceFirst("(?m)^site-name=.*$", "site-name=" + name));
      Sketch sketch = renderer.sketch(site.outcome().value());
      assertThat(file(sketch.output(), "404.html").strip()).isEqualTo(name);
    }
  }

  @Test
  @DisplayName("a part that does not say what it depends on is a mistake in the template")
  void nothingToDependOn() {
    String template = "<#ftl output_format=\"HTML\">\n<@kept>x</@kept>\n";
    assertThat(Rendered.of("", Map.of(TEMPLATE, template)).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.place().toString()).contains("not-found.ftlh"));
  }

  private static Map<String, String> pages(Output output) {
    Map<String, String> pages = new TreeMap<>();
    for (OutputFile file : output.files()) {
      if (file.path().endsWith(".html") && file.content() instanceof OutputFile.Bytes made) {
        pages.put(file.path(), text(made.bytes()));
      }
    }
    return pages;
  }

  private static String file(Output output, String path) throws IOException {
    byte[] made =
        output.files().stream()
            .filter(file -> file.path().equals(path))
            .findFirst()
            .orElseThrow()
            .content()
            .read();
    return text(made);
  }

  private static String text(byte[] made) {
    return new String(made, StandardCharsets.UTF_8);
  }
}
