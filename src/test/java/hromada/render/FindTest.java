package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class FindTest {
  private static final Rendered SITE = Rendered.of(FullSite.text());

  @Test
  void listGoesFromAToZWithoutScript() {
    var page = SITE.page("/find/");
    assertThat(page.select("#all h2").eachText()).containsExactly("В", "З", "Ї", "О", "П");
    assertThat(page.select(".letters a").eachAttr("href"))
        .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
  }

  @Test
  void quotationMarksAreNoLetterToStandUnder() {
    String quoted = FullSite.text().replace("вулиця Вишнева", "вулиця «Друга»");
    assertThat(Rendered.of(quoted).page("/find/").select("#all h2").eachText())
        .containsExactly("В", "Д", "З", "Ї", "О", "П");
  }

  @Test
  void streetNamesEverythingAResidentAsksFor() {
    var street = SITE.page("/find/").expectFirst("#all li:contains(вулиця Вишнева)");
    assertThat(street.text())
        .isEqualTo(
            "вулиця Вишнева Колись: вулиця Червона Де це: Селище Вигадане Станція: "
                + "Поліцейська станція у Вигаданому Офіцер: Вигадана Особа Зустріч: "
                + "20 травня 2031 року");
  }

  @Test
  void englishPageSpellsStreetsByResolution55() {
    var page = SITE.page("/en/find/");
    assertThat(page.select("#all li > b").eachText())
        .containsExactly("Obizna Street", "Vyshneva Street", "Yizhakovyi Lane");
    assertThat(page.select("#all li:contains(Vyshneva)").text()).contains("Chervona Street");
    assertThat(page.select("#all h2").eachText()).containsExactly("O", "V", "W", "Y", "Z");
  }

  @Test
  void formLeadsToThisPageAndHasALabel() {
    var form = SITE.page("/en/find/").expectFirst("form");
    assertThat(form.attr("method")).isEqualTo("get");
    assertThat(form.attr("action")).isEqualTo("/en/find/");
    assertThat(form.select("label[for=q]").text()).isNotEmpty();
    assertThat(form.select("[role=status]")).hasSize(1);
    assertThat(
            SITE.page("/en/find/")
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content"))
        .contains("form-action 'self'", "script-src 'self'");
  }

  @Test
  void cancelledMeetingIsNotTheNextOne() {
    assertThat(SITE.page("/find/").select("a[href^=/forum/]").eachAttr("href"))
        .isNotEmpty()
        .containsOnly("/forum/", "/forum/travneva-zustrich/");
  }

  @Test
  void cityWithoutStreetsSaysSo() {
    Rendered none = Rendered.of("");
    assertThat(none.page("/find/").select("main").text())
        .contains("Вулиць тут ще немає", "Дату найближчої зустрічі з жителями ще не підтверджено");
    assertThat(SITE.page("/find/").select("main").text()).doesNotContain("Вулиць тут ще немає");
  }

  @Test
  void pageIsInTheSiteMapInBothLanguages() {
    assertThat(SITE.text("sitemap.xml"))
        .contains(
            "<loc>https://example.test/find/</loc>", "<loc>https://example.test/en/find/</loc>")
        .contains("<loc>https://example.test/en/blackout/</loc>");
  }

  @Test
  void indexHoldsFoldedKeysInBothAlphabets() throws IOException {
    JsonNode index = new ObjectMapper().readTree(SITE.text("find/index.json"));
    assertThat(index.get("entries").toString())
        .contains("[\"вулиця Вишнева\",[\"vishneva\",\"chervona\"],")
        .contains("[\"Західний район\",[\"zakhidni raion\",\"vestern district\"],");
  }

  @Test
  void fiveThousandStreetsAreSplitByLetter() throws IOException {
    Rendered large = Rendered.of(FullSite.text() + FullSite.streets(5_000));
    assertThat(large.findings()).isEmpty();
    List<String> pages =
        large.paths().stream().filter(path -> path.matches("(en/)?find/.*\\.html")).toList();
    assertThat(pages).hasSizeGreaterThan(60);
    for (String page : pages) {
      assertThat(large.text(page).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
    }
    assertThat(large.page("/find/").select(".letters a").attr("href")).isEqualTo("/find/a/");
    assertThat(large.page("/find/a/").select("#all .register li")).hasSize(162);
    assertThat(gzip(large.text("find/index.json"))).isLessThan(100_000);
  }

  @Test
  void scriptStaysBelowTwoKilobytes() throws IOException {
    assertThat(gzip(Files.readString(Path.of("assets/js/find.js")))).isLessThan(2048);
  }

  private static int gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
