package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyTest {
  private static final Rendered SITE =
      Rendered.of(
          """
          -- content/news/a/index.uk.md --
          [зміст](/news/b/#part) [лише тут](/accessibility/) [файл](plan.pdf)
          -- content/news/a/index.en.md --
          [content](/news/b/#part) [only there](/accessibility/) [file](plan.pdf)
          -- content/news/a/plan.pdf --
          PDF
          -- content/news/b/index.uk.md --
          ## Part

          Таблиця: Числа

          | A | B |
          | --- | ---: |
          | 1 | 2 |
          -- content/news/b/index.en.md --
          ## Part
          """);

  @Test
  void linkLeadsToThePageInTheLanguageOfTheText() {
    assertThat(SITE.page("/news/a/").select(".prose a").eachAttr("href"))
        .containsExactly("/news/b/#part", "/accessibility/", "/news/a/plan.pdf");
    assertThat(SITE.page("/en/news/a/").select(".prose a").eachAttr("href"))
        .containsExactly("/en/news/b/#part", "/accessibility/", "/news/a/plan.pdf");
  }

  @Test
  void linkToAPageThatIsNotTranslatedNamesItsLanguage() {
    assertThat(SITE.page("/en/news/a/").select(".prose a[hreflang]").eachAttr("href"))
        .containsExactly("/accessibility/");
  }

  @Test
  void filesOfAnItemAreThereOnce() {
    assertThat(SITE.paths()).contains("news/a/plan.pdf").doesNotContain("en/news/a/plan.pdf");
  }

  @Test
  void wideTableScrollsInABoxOfItsOwn() {
    var table = SITE.page("/news/b/").expectFirst(".prose > .table-box > table");
    assertThat(table.select("caption").text()).isEqualTo("Числа");
    assertThat(table.select("td.align-right").text()).isEqualTo("2");
  }
}
