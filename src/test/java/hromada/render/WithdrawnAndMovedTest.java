package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithdrawnAndMovedTest {
  private static final Rendered SITE =
      Rendered.of(
          """
          -- content/news/gone/index.uk.md --
          ---
          title: Відкликане
          summary: Опис.
          published: 2031-01-02
          status: withdrawn
          sources: []
          withdrawal: {date: 2031-02-03, reason: Дані не підтвердилися.}
          ---
          Таємний текст.
          -- content/news/moved/index.uk.md --
          ---
          title: Перенесене
          summary: Опис.
          published: 2031-01-02
          status: published
          sources: []
          aliases: [/news/old-name/]
          ---
          Текст.
          """);

  @Test
  void withdrawnPageKeepsItsAddressAndSaysWhy() {
    var page = SITE.page("/news/gone/");
    assertThat(page.select("main").text())
        .contains("Відкликане", "3 лютого 2031 року", "Дані не підтвердилися.")
        .doesNotContain("Таємний");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void withdrawnTextIsInNoFile() {
    for (String path : SITE.paths()) {
      if (path.matches(".*\\.(html|xml|json)")) {
        assertThat(SITE.text(path)).doesNotContain("Таємний");
      }
    }
    assertThat(SITE.text("sitemap.xml")).doesNotContain("/news/gone/");
    assertThat(SITE.text("feed.xml")).doesNotContain("/news/gone/");
  }

  @Test
  void formerAddressLeadsToTheNewOne() {
    var page = SITE.page("/news/old-name/");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=/news/moved/");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.test/news/moved/");
    assertThat(page.select("main a").attr("href")).isEqualTo("/news/moved/");
  }

  @Test
  void withdrawnPageSaysWhenItWasPublishedAndWhatToReadInstead() {
    Rendered full = Rendered.of(FullSite.text());
    var notice = full.page("/news/2031-03-03-vidklykana/").select("main");
    assertThat(notice.text()).contains("3 березня 2031 року", "5 березня 2031 року");
    assertThat(notice.select(".notice a").attr("href")).isEqualTo("/news/2031-02-02-nova-novyna/");
    assertThat(SITE.page("/news/gone/").select(".notice").text()).contains("заміни немає.");
  }

  @Test
  void oldEnglishAddressLeadsToUkrainianWhileThereIsNoTranslation() {
    var moved = SITE.page("/en/news/old-name/");
    assertThat(moved.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=/news/moved/");
    assertThat(moved.select("main a").attr("lang")).isEqualTo("uk");
    assertThat(SITE.page("/en/news/gone/").select("main a").attr("href")).isEqualTo("/news/gone/");
  }

  @Test
  void serversAreToldOfEveryMoveInBothLanguages() {
    assertThat(SITE.text("_redirects"))
        .isEqualTo(
            """
            /en/news/gone/ /news/gone/ 301
            /en/news/old-name/ /news/moved/ 301
            /news/old-name/ /news/moved/ 301
            """);
    assertThat(SITE.text("redirects.map")).contains("/news/old-name/ /news/moved/;\n");
  }

  @Test
  void missingPageSpeaksBothLanguagesUkrainianFirst() {
    var page = SITE.page("/404.html");
    assertThat(page.select("h1").text()).isEqualTo("Такої сторінки немає");
    assertThat(page.select("main [lang=en] h2").text()).isEqualTo("There is no such page");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }
}
