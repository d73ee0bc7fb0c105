package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RendererTest {
  private static final String SITE =
      """
      -- content/news/a/index.uk.md --
      Текст про {{fact:police}}.
      -- content/news/a/index.en.md --
      Text.
      -- content/programmes/p/index.uk.md --
      Програма.
      """;

  @Test
  void sameSiteGivesTheSameBytes() {
    assertThat(Rendered.of(SITE).output().files().stream().map(f -> f.path() + hash(f)))
        .isEqualTo(
            Rendered.of(SITE).output().files().stream().map(f -> f.path() + hash(f)).toList());
  }

  @Test
  void wholeSiteRendersWithoutAFinding() {
    assertThat(Rendered.of(SITE).findings()).isEmpty();
  }

  @Test
  void everyUrlIsThereInTheLanguagesItHas() {
    assertThat(Rendered.of(SITE).paths())
        .doesNotContain("en/accessibility/index.html", "en/programmes/p/index.html")
        .contains(
            "404.html",
            "accessibility/index.html",
            "en/feed.json",
            "en/feed.xml",
            "en/index.html",
            "en/news/a/index.html",
            "en/news/index.html",
            "en/programmes/index.html",
            "favicon.svg",
            "feed.json",
            "feed.xml",
            "index.html",
            "news/a/index.html",
            "news/index.html",
            "programmes/index.html",
            "programmes/p/index.html",
            "robots.txt",
            "sitemap.xml");
  }

  private static int hash(hromada.model.OutputFile file) {
    return file.content() instanceof hromada.model.OutputFile.Bytes bytes ? bytes.hashCode() : 0;
  }
}
