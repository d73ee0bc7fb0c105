package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateErrorsTest {
  private static final String PAGES =
      Rendered.BASICS
          + """
          -- content/news/a/index.uk.md --
          Текст.
          -- content/news/b/index.uk.md --
          Текст.
          -- content/news/b/index.en.md --
          Text.
          """;

  @Test
  void missingValueIsFoundOnceWhereItIsAskedFor() {
    Rendered site = broken("components/publication.ftlh", "${nothing.here}");
    assertThat(places(site)).containsExactly("templates/components/publication.ftlh:3:3");
    assertThat(site.findings().get(0).message().toString()).contains("nothing");
    assertThat(site.paths())
        .contains("en/news/index.html", "404.html")
        .doesNotContain("news/a/index.html", "news/b/index.html");
  }

  @Test
  void brokenSyntaxIsFoundOnceWhereItStands() {
    assertThat(places(broken("components/publication.ftlh", "<#if x>")))
        .containsExactly("templates/components/publication.ftlh:4:1");
  }

  @Test
  void missingTemplateIsFoundByName() {
    assertThat(broken("components/publication.ftlh", "<#include \"no-such.ftlh\">").findings())
        .hasSize(1)
        .allMatch(finding -> finding.toString().contains("no-such.ftlh"));
  }

  @Test
  void missingTextIsFoundOnceForEachLanguage() {
    Rendered site = broken("components/publication.ftlh", "${t(\"no-such-text\")}");
    assertThat(site.findings().stream().map(f -> f.code() + " " + f.place()))
        .containsExactly(
            "missing-message templates/messages/en.properties:1:1",
            "missing-message templates/messages/uk.properties:1:1");
  }

  /** The real site with a component that has {@code line} as its third line. */
  private static Rendered broken(String template, String line) {
    String text =
        "<#ftl output_format=\"HTML\">\n<#macro publication published updated=\"\">\n"
            + line
            + "\n</#macro>\n";
    return Rendered.of(PAGES, Map.of("templates/" + template, text));
  }

  private static List<String> places(Rendered site) {
    return site.findings().stream().map(finding -> finding.place().toString()).toList();
  }
}
