package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlertsTest {
  private static final Rendered SITE = Rendered.full("ledger");

  @Test
  void everyPageOfBothLanguagesShowsThemTheWorstFirst() {
    for (String page : List.of("/", "/news/", "/news/lamps-lit/", "/figures/", "/404.html")) {
      assertThat(SITE.page(page).select("[role=region] .alert").eachText())
          .as(page)
          .containsExactly(
              "Небезпека. Тонкий лід Діє до 2 травня 2031 року, 18:30",
              "Увага. Сухий кран Діє до 3 травня 2031 року, 08:00",
              "До відома. Прийом перенесено Діє до 1 червня 2031 року, 12:00");
    }
    assertThat(SITE.page("/en/programmes/").select("[role=region] .alert").eachText())
        .containsExactly(
            "Danger. Thin ice In force until 2 May 2031, 18:30",
            "Warning. Сухий кран In force until 3 May 2031, 08:00",
            "For information. Reception moved In force until 1 June 2031, 12:00");
  }

  @Test
  void regionHasANameAndTimesAreForMachinesToo() {
    var region = SITE.page("/en/").expectFirst("[role=region]");
    assertThat(region.attr("aria-label")).isEqualTo("Notices");
    assertThat(region.select("time").eachAttr("datetime")).startsWith("2031-05-02T18:30:00+03:00");
    assertThat(region.select(".alert-warning a").attr("lang")).isEqualTo("uk");
    assertThat(region.select("a").eachAttr("href"))
        .containsExactly("/en/weak-ice/", "/dry-tap/", "/en/reception-moved/");
  }

  @Test
  void noticeHasAPageOfItsOwnThatLeadsOn() {
    var page = SITE.page("/en/reception-moved/");
    assertThat(page.select("main .alert").text())
        .isEqualTo("For information. In force until 1 June 2031, 12:00 Read more");
    assertThat(page.select("main .alert a").attr("href"))
        .isEqualTo("/en/guides/crossing-the-bridge/");
  }

  @Test
  void expiredNoticeIsNowhere() {
    assertThat(SITE.paths()).noneMatch(path -> path.contains("old-storm"));
    assertThat(SITE.text("index.html")).doesNotContain("Давня буря");
    assertThat(SITE.text("sitemap.xml")).doesNotContain("old-storm");
  }

  @Test
  void noticesAreInNoList() {
    assertThat(SITE.text("feed.xml")).doesNotContain("Тонкий лід");
    for (String list : List.of("/", "/news/", "/sections/")) {
      assertThat(SITE.page(list).select("main").text()).as(list).doesNotContain("Тонкий лід");
    }
  }

  @Test
  void siteWithoutNoticesHasNoRegionForThem() {
    assertThat(Rendered.of("").page("/").select("[role=region]")).isEmpty();
  }
}
