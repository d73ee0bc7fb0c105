package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Rendered SITE = Rendered.of(FullSite.text());

  @Test
  void theInventedCityHasNoFindings() {
    assertThat(SITE.findings()).isEmpty();
  }

  @Test
  void placeNamesItsStationAndOfficerWithTheirPages() {
    var facts = SITE.page("/places/vyhadane/").select(".facts");
    assertThat(facts.select("a").eachAttr("href"))
        .containsExactly(
            "/places/vyhadansk/", "/places/vyhadane-police-station/", "/people/vyhadana-osoba/");
    assertThat(facts.text()).contains("поліцейська офіцерка громади", "Щасливе");
  }

  @Test
  void unknownIsShownWithWhatToDoInstead() {
    var facts = SITE.page("/places/zachynena-police-station/").select(".facts");
    assertThat(facts.text()).contains("тимчасово зачинена");
    assertThat(facts.select("div:contains(Адреса) .unknown").text())
        .isEqualTo("ще не підтверджено");
    assertThat(facts.select("div:contains(Телефон) a").attr("href")).isEqualTo("tel:102");
    assertThat(facts.text()).doesNotContain("0 800 111 111");
  }

  @Test
  void stationShowsItsTelephoneWithTheSource() {
    var page = SITE.page("/en/places/vyhadane-police-station/");
    var telephone = page.select(".facts div:contains(Telephone)");
    assertThat(telephone.select("a[href^=tel]").attr("href")).isEqualTo("tel:0800000000");
    assertThat(telephone.select("a.source-ref").attr("href")).isEqualTo("#source-1");
    assertThat(page.select("#source-1").text()).contains("checked 15 January 2031");
    assertThat(page.select(".facts").text()).contains("on Mondays from 9:00 to 12:00");
  }

  @Test
  void dataVerifiedMoreThanAYearAgoIsMarked() {
    assertThat(SITE.page("/places/vyhadane/").select(".facts").text())
        .contains("30 квітня 2029 року", "Відтоді минуло понад рік");
    assertThat(SITE.page("/places/vyhadansk/").select(".facts").text())
        .contains("15 січня 2031 року")
        .doesNotContain("понад рік");
  }

  @Test
  void placeShowsThePrioritiesAndNewsOfWhatLiesInIt() {
    assertThat(SITE.page("/places/vyhadansk/").select(".related a").eachAttr("href"))
        .containsExactly("/priorities/temni-vulytsi/");
    assertThat(SITE.page("/en/places/vyhadane/").select(".related a").eachAttr("href"))
        .containsExactly("/en/priorities/temni-vulytsi/", "/en/news/2030-05-05-stara-novyna/");
  }

  @Test
  void listIsATreeFromTheCityDown() {
    var tree = SITE.page("/places/").expectFirst(".tree");
    assertThat(tree.select("> li > a").eachText()).containsExactly("Місто Вигаданськ");
    assertThat(tree.select("> li > .tree > li > a").eachText())
        .containsExactly("Західний район", "Селище Вигадане");
    assertThat(tree.select("a[href=/places/vyhadane-police-station/]").parents().select("> a"))
        .hasSizeGreaterThan(2);
  }

  @Test
  void untranslatedPlaceIsMarkedAsUkrainian() {
    var link = SITE.page("/en/places/").select(".tree a[href=/places/zachynena-police-station/]");
    assertThat(link.attr("lang")).isEqualTo("uk");
    assertThat(link.attr("hreflang")).isEqualTo("uk");
  }

  @Test
  void placesThatLieInEachOtherAreStillListed() {
    Rendered circle =
        Rendered.of(place("a", "part_of: b") + place("b", "part_of: a") + place("c", "part_of: c"));
    assertThat(circle.page("/places/").select(".tree a").eachAttr("href"))
        .containsExactlyInAnyOrder("/places/a/", "/places/b/", "/places/c/");
  }

  private static String place(String slug, String line) {
    return """
        -- content/places/%s/index.uk.md --
        ---
        title: Місце %s
        summary: Опис.
        published: 2031-01-02
        status: open
        kind: area
        sources: []
        %s
        ---
        """
        .formatted(slug, slug, line);
  }

  @Test
  void emptyListExplainsItself() {
    assertThat(Rendered.of("").page("/places/").select("main").text())
        .contains("Жодного місця ще не описано");
  }

  @Test
  void changesOfAPlaceAreListed() {
    assertThat(SITE.page("/places/vyhadansk/").select(".changes li").text())
        .isEqualTo("20 січня 2031 року Додано колишню назву.");
  }
}
