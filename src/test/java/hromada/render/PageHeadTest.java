package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageHeadTest {
  private static final Rendered SITE =
      Rendered.of(
          """
          -- content/news/both/index.uk.md --
          Текст.
          -- content/news/both/index.en.md --
          Text.
          -- content/news/alone/index.uk.md --
          Текст.
          """);

  @Test
  void everyPageNamesItselfAndItsTranslationMutually() {
    List<String> expected =
        List.of(
            "uk https://example.test/news/both/",
            "en https://example.test/en/news/both/",
            "x-default https://example.test/news/both/");
    assertThat(alternates(SITE.page("/news/both/"))).isEqualTo(expected);
    assertThat(alternates(SITE.page("/en/news/both/"))).isEqualTo(expected);
    assertThat(SITE.page("/en/news/both/").select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.test/en/news/both/");
  }

  @Test
  void pageWithoutTranslationNamesOnlyUkrainian() {
    assertThat(alternates(SITE.page("/news/alone/")))
        .containsExactly(
            "uk https://example.test/news/alone/", "x-default https://example.test/news/alone/");
    assertThat(SITE.paths()).doesNotContain("en/news/alone/index.html");
  }

  @Test
  void switchLeadsToTheSamePageAndNamesTheLanguageInItself() {
    Element link = SITE.page("/news/both/").expectFirst(".language-switch a");
    assertThat(link.outerHtml())
        .contains("href=\"/en/news/both/\"", "lang=\"en\"", "hreflang=\"en\"", ">English<");
    assertThat(SITE.page("/en/news/both/").select(".language-switch a").attr("href"))
        .isEqualTo("/news/both/");
  }

  @Test
  void switchOfAnUntranslatedPageLeadsToTheListAndSaysSo() {
    Document page = SITE.page("/news/alone/");
    assertThat(page.select(".language-switch a").attr("href")).isEqualTo("/en/news/");
    assertThat(page.select(".language-note").text()).isEqualTo("Цю сторінку ще не перекладено");
  }

  @Test
  void languageIsMarkedOnEveryPage() {
    for (String path : SITE.paths()) {
      if (path.endsWith(".html")) {
        String language = path.startsWith("en/") ? "en" : "uk";
        assertThat(SITE.page("/" + path).select("html").attr("lang")).isEqualTo(language);
      }
    }
  }

  @Test
  void contentSecurityPolicyNamesTheOnlyInlineElementByItsHash() throws Exception {
    Document page = SITE.page("/news/both/");
    String json = page.select("script[type=application/ld+json]").html();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'")
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
        .doesNotContain("unsafe");
    assertThat(page.select("[style], style, script:not([src], [type=application/ld+json])"))
        .isEmpty();
  }

  @Test
  void emergencyTelephonesStandOnEveryPageInTheOrderOfTheirNumbers() {
    for (String path : SITE.paths()) {
      if (path.endsWith(".html")) {
        assertThat(SITE.page("/" + path).select(".emergency a").eachAttr("href"))
            .as(path)
            .containsExactly("tel:101", "tel:102");
      }
    }
  }

  @Test
  void skipLinkComesFirstAndLeadsToTheText() {
    Document page = SITE.page("/news/both/");
    Element first = page.body().expectFirst("a");
    assertThat(first.attr("href")).isEqualTo("#content");
    assertThat(page.select("main#content h1")).hasSize(1);
  }

  private static List<String> alternates(Document page) {
    return page.select("link[rel=alternate][hreflang]").stream()
        .map(link -> link.attr("hreflang") + " " + link.attr("href"))
        .toList();
  }
}
