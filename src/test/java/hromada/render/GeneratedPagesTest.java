package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import org.junit.jupiter.api.Test;

class GeneratedPagesTest {
  private static final Rendered SITE = Rendered.full("ledger");

  @Test
  void glossaryShowsBothLanguagesOneBelowTheOther() {
    var term = SITE.page("/en/glossary/").expectFirst("#lamp-keeper");
    assertThat(term.select("h3").text()).isEqualTo("lamp keeper");
    assertThat(term.select("[lang=uk]").text())
        .isEqualTo("доглядач ліхтарів Той, хто стежить за вигаданими ліхтарями.");
    assertThat(term.select("a[href=https://sources.example.test/survey]").text())
        .isEqualTo("Invented survey");
  }

  @Test
  void glossaryStandsInTheOrderOfTheAlphabetOfThePage() {
    assertThat(SITE.page("/glossary/").select(".terms li").eachAttr("id"))
        .containsExactly("lamp-keeper", "lamp");
    assertThat(SITE.page("/en/glossary/").select(".terms li").eachAttr("id"))
        .containsExactly("lamp", "lamp-keeper");
  }

  @Test
  void glossaryLeadsToEachLetterThatHasTerms() {
    var page = SITE.page("/glossary/");
    assertThat(page.select(".letters a").eachText()).containsExactly("Д", "Л");
    for (var letter : page.select(".letters a")) {
      assertThat(page.select("h2" + letter.attr("href")).text()).isEqualTo(letter.text());
    }
  }

  @Test
  void glossaryDoesNotLinkItsOwnTerms() {
    assertThat(SITE.page("/glossary/").select("a.term")).isEmpty();
  }

  @Test
  void allSectionsLeadEverywhereButToThemselves() {
    assertThat(SITE.page("/sections/").select(".cards a").eachAttr("href"))
        .contains("/news/", "/people/", "/figures/", "/glossary/", "/accessibility/")
        .doesNotContain("/sections/", "/", "/weak-ice/");
    assertThat(SITE.page("/en/sections/").select(".cards a[lang=uk]").eachAttr("href"))
        .containsExactly("/accessibility/");
  }

  @Test
  void navigationHasSixLinksAtMostAndKnowsWhereTheReaderIs() {
    assertThat(SITE.page("/").select(".site-nav a")).hasSize(6);
    assertThat(SITE.page("/sections/").select(".site-nav a[aria-current=page]").attr("href"))
        .isEqualTo("/sections/");
    assertThat(SITE.page("/find/").select(".site-nav a[aria-current=page]").text())
        .isEqualTo("Знайти свій район");
  }

  @Test
  void generatedPagesAreInTheSiteMapInBothLanguages() {
    assertThat(SITE.text("sitemap.xml"))
        .contains("https://example.test/figures/<", "https://example.test/en/glossary/<");
    assertThat(SITE.page("/figures/").select("link[hreflang=en]").attr("href"))
        .isEqualTo("https://example.test/en/figures/");
  }

  @Test
  void linksToGeneratedPagesAreNotBroken() {
    TestSite site =
        TestSite.of(
            """
            -- content/pages/about/index.uk.md --
            [Числа](/figures/), [словник](/glossary/#lamp), [усе](/sections/).
            """);
    assertThat(site.findings()).isEmpty();
    assertThat(
            Rendered.of(
                    "-- content/news/a/index.en.md --\n[F](/figures/)\n-- content/news/a/index.uk.md --\nТ.\n")
                .page("/en/news/a/")
                .select(".prose a")
                .attr("href"))
        .isEqualTo("/en/figures/");
  }
}
