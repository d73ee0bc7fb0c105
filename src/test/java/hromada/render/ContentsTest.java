package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentsTest {
  private static final String THREE =
      """
      -- content/news/2031-01-02-lamp/index.uk.md --
      ## Ліхтар

      ### Подробиці

      ## Лавка

      ## Двір
      """;

  @Test
  void textOfFourSectionsBeginsWithAListOfThem() {
    var page = Rendered.of(THREE + "\n## Сад\n").page("/news/2031-01-02-lamp/");
    var links = page.select(".contents a");
    assertThat(links.eachText()).containsExactly("Ліхтар", "Лавка", "Двір", "Сад");
    for (var link : links) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
    assertThat(page.expectFirst("nav.contents").attr("aria-labelledby")).isEqualTo("contents");
  }

  @Test
  void shorterTextNeedsNone() {
    assertThat(Rendered.of(THREE).page("/news/2031-01-02-lamp/").select(".contents")).isEmpty();
  }
}
