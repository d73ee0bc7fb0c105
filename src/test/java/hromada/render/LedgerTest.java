package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Rendered SITE = Rendered.full("ledger");

  @Test
  void promisesStandByStatusAndThenByTheDayTheyWereMade() {
    assertThat(
            SITE.page("/commitments/").select(".entries a[href^=/commitments/]").eachAttr("href"))
        .containsExactly(
            "/commitments/sound-alarm/",
            "/commitments/park-benches/",
            "/commitments/light-on-the-bridge/",
            "/commitments/new-fence/",
            "/commitments/night-bus/",
            "/commitments/quiet-night/",
            "/commitments/clean-river/");
    assertThat(SITE.page("/commitments/").select("main section h2[id]").eachText())
        .containsExactly(
            "Скільки чого виконано",
            "Стан: запропоновано",
            "Стан: домовлено",
            "Стан: виконують",
            "Стан: виконано",
            "Стан: припинено",
            "Стан: невідомо");
  }

  @Test
  void chartAndTableSayTheSame() {
    var page = SITE.page("/en/commitments/");
    assertThat(page.select("svg[role=img] text").eachText())
        .containsExactly(
            "proposed: 1", "agreed: 1", "in progress: 1", "done: 1", "dropped: 1", "unknown: 2");
    assertThat(page.select(".status-table td").eachText())
        .containsExactly("1", "1", "1", "1", "1", "2", "7");
    assertThat(page.select("svg rect").eachAttr("width"))
        .containsExactly("50.0%", "50.0%", "50.0%", "50.0%", "50.0%", "100.0%");
  }

  @Test
  void chartHasANameAndADescription() {
    var chart = SITE.page("/commitments/").expectFirst("svg");
    assertThat(chart.attr("aria-labelledby")).isEqualTo("chart-title chart-description");
    assertThat(chart.select("#chart-title").text()).isEqualTo("Обіцянки за станом");
    assertThat(chart.select("#chart-description").text())
        .isEqualTo(
            "запропоновано: 1; домовлено: 1; виконують: 1; виконано: 1; припинено: 1; невідомо: 2.");
  }

  @Test
  void statusWithoutPromisesIsCountedButHasNoBarAndNoLink() {
    Rendered site =
        Rendered.of(
            """
            -- content/commitments/a/index.uk.md --
            ---
            title: Обіцянка
            summary: Опис.
            published: 2031-01-02
            status: done
            sources: []
            by: []
            made_on: 2030
            checked_on: 2031-01-02
            ---
            Текст.
            """);
    assertThat(site.page("/commitments/").select("svg rect").eachAttr("class"))
        .containsExactly("bar-done");
    assertThat(site.page("/commitments/").select(".status-table a").eachAttr("href"))
        .containsExactly("#done");
    assertThat(site.page("/commitments/").select(".status-table td").eachText())
        .containsExactly("0", "0", "0", "1", "0", "0", "1");
  }

  @Test
  void emptyLedgerExplainsItself() {
    var page = Rendered.of("").page("/commitments/");
    assertThat(page.select("main").text()).contains("Жодної обіцянки ще не записано.");
    assertThat(page.select("svg, table")).isEmpty();
  }

  @Test
  void untranslatedPromiseIsMarked() {
    var promise =
        SITE.page("/en/commitments/")
            .expectFirst(".entries li:has(a[href=/commitments/night-bus/])");
    assertThat(promise.select("a[lang=uk][hreflang=uk]").text()).isEqualTo("Нічний автобус");
    assertThat(promise.select("p[lang=uk]").text()).isEqualTo("Вигадана обіцянка.");
    assertThat(promise.text()).contains("not yet translated");
  }

  @Test
  void pageOfAPromiseSaysWhoWhenAndHowItStands() {
    var page = SITE.page("/commitments/light-on-the-bridge/");
    assertThat(page.select(".article-head .tag").text()).isEqualTo("виконують");
    assertThat(page.select(".facts").text())
        .contains("Роботу почато, і це підтверджує джерело.")
        .contains("Хто обіцяв Вигадана міська рада, Вигадана поліція")
        .contains("Коли 20 травня 2030 року")
        .contains("До якого часу 30 квітня 2031 року строк минув")
        .contains("Востаннє перевірено 1 березня 2031 року");
    assertThat(page.select(".facts a").eachAttr("href"))
        .containsExactly("/organisations/vyhadana-rada/", "#source-1", "#source-2");
    assertThat(page.select("#source-1 > a, #source-2 > a").eachText())
        .containsExactly("Стара газета", "Вигадане опитування");
  }

  @Test
  void promiseIsOverdueOnlyBehindTheLastDayAndWhileNotSettled() {
    assertThat(SITE.page("/commitments/park-benches/").select(".facts").text())
        .contains("травень 2031 року")
        .doesNotContain("строк минув");
    assertThat(SITE.page("/commitments/new-fence/").select(".facts").text())
        .doesNotContain("строк минув");
    assertThat(SITE.page("/commitments/night-bus/").select(".facts").text())
        .doesNotContain("строк минув");
  }

  @Test
  void whatIsNotKnownIsSaid() {
    assertThat(SITE.page("/en/commitments/clean-river/").select(".facts").text())
        .contains("No source we know of says what happened next.")
        .contains("no date was named")
        .contains("not yet confirmed");
  }

  @Test
  void statusCheckedOverAYearAgoIsMarked() {
    assertThat(SITE.page("/commitments/clean-river/").select(".facts .tag").text())
        .isEqualTo("перевірено понад рік тому");
    assertThat(SITE.page("/commitments/quiet-night/").select(".facts .tag")).isEmpty();
  }

  @Test
  void everyStateRendersWithoutAFinding() {
    assertThat(SITE.findings()).isEmpty();
  }
}
