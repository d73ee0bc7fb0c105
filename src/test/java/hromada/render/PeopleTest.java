package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest {
  private static final Rendered SITE = Rendered.of(FullSite.text());

  @Test
  void rolesStandInATableWithTheirDates() {
    var table = SITE.page("/people/vyhadana-osoba/").expectFirst("table");
    assertThat(table.select("caption").text()).isEqualTo("Посади");
    assertThat(table.select("tbody tr").eachText())
        .containsExactly(
            "радниця міського голови Вигаданська міська рада 2029 30 червня 2030 року",
            "поліцейська офіцерка громади Вигаданська поліція 1 липня 2030 року дотепер");
  }

  @Test
  void datesNobodyConfirmedAreShownAsUnknown() {
    assertThat(SITE.page("/people/nevidomyi-radnyk/").select("tbody td").eachText())
        .containsExactly("ще не підтверджено");
  }

  @Test
  void spellingIsShownWithItsBasis() {
    var facts = SITE.page("/people/vyhadana-osoba/").select(".facts");
    assertThat(facts.select("[lang=en]").text()).isEqualTo("Vyhadana Osoba");
    assertThat(facts.text()).contains("за постановою Кабінету Міністрів України № 55");
    assertThat(SITE.page("/en/people/kolyshnii-holova/").select(".facts").text())
        .contains("This is how the person spells it.", "former");
    assertThat(SITE.page("/people/nevidomyi-radnyk/").select(".article-head").text())
        .contains("(написання імені ще не підтверджено)");
  }

  @Test
  void oldArticleKeepsTheRoleOfItsDay() {
    assertThat(mention("/news/2030-05-05-stara-novyna/")).contains("радниця міського голови");
    assertThat(mention("/news/2031-02-02-nova-novyna/")).contains("поліцейська офіцерка громади");
    assertThat(mention("/en/news/2030-05-05-stara-novyna/"))
        .contains("adviser to the mayor")
        .doesNotContain("police");
  }

  private static String mention(String page) {
    return SITE.page(page).expectFirst(".mentions li").text();
  }

  @Test
  void mentionsLeadToPagesWhereThereAreAny() {
    var mentions = SITE.page("/news/2030-05-05-stara-novyna/").select(".mentions");
    assertThat(mentions.select("a").eachAttr("href"))
        .containsExactly(
            "/people/vyhadana-osoba/", "/organisations/vyhadana-rada/", "/places/vyhadane/");
    assertThat(mentions.select("li:contains(Лише Згаданий)").text())
        .isEqualTo("Лише Згаданий свідок (написання імені ще не підтверджено)");
  }

  @Test
  void personShowsPromisesAndArticles() {
    assertThat(SITE.page("/people/vyhadana-osoba/").select(".related a").eachAttr("href"))
        .containsExactly(
            "/commitments/bilshe-svitla/",
            "/news/2031-02-02-nova-novyna/",
            "/news/2030-05-05-stara-novyna/");
  }

  @Test
  void listTellsThoseInOfficeFromThoseOnlyReportedAndThoseBefore() {
    var page = SITE.page("/people/");
    assertThat(page.select("main h2").eachText())
        .containsExactly("На посаді", "За останніми повідомленнями", "Раніше на посаді");
    assertThat(page.select("[aria-labelledby=people-current] li > a").eachText())
        .containsExactly("Вигадана Особа");
    assertThat(page.select("[aria-labelledby=people-unverified] li > a").eachText())
        .containsExactly("Невідомий Радник");
    assertThat(page.select("[aria-labelledby=people-former] li > a").eachText())
        .containsExactly("Колишній Голова");
  }

  @Test
  void personOnlyReportedInOfficeIsNotSaidToBeInIt() {
    assertThat(SITE.page("/people/nevidomyi-radnyk/").select(".facts").text())
        .contains("чи тепер, ще не підтверджено");
    assertThat(SITE.page("/people/vyhadana-osoba/").select(".facts").text())
        .doesNotContain("чи тепер");
  }

  @Test
  void organisationShowsWhoServedThereAndWhatItPromised() {
    var page = SITE.page("/organisations/vyhadana-rada/");
    assertThat(page.select("[aria-labelledby=related-people] > .register a").eachAttr("href"))
        .contains("/people/vyhadana-osoba/", "/people/kolyshnii-holova/");
    assertThat(page.select("[aria-labelledby=related-people]").text())
        .contains("Раніше на посаді")
        .contains("радниця міського голови")
        .doesNotContain("офіцерка");
    assertThat(page.select(".related a").eachAttr("href"))
        .containsExactly(
            "/programmes/bezpechnyi-dvir/",
            "/commitments/bilshe-svitla/",
            "/news/2030-05-05-stara-novyna/");
  }

  @Test
  void organisationsAreListedByKind() {
    var page = SITE.page("/organisations/");
    assertThat(page.select("main h2").eachText())
        .containsExactly("Місто", "Поліція", "Міжнародні місії");
    assertThat(page.select("main li:contains(Закрита місія) .tag").text())
        .isEqualTo("більше не діє");
  }

  @Test
  void emptyListsExplainThemselves() {
    Rendered empty = Rendered.of("");
    assertThat(empty.page("/en/people/").select("main").text()).contains("Nobody has been named");
    assertThat(empty.page("/en/organisations/").select("main").text())
        .contains("No organisation has been described");
  }
}
