package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PosterTest {
  private static final Rendered SITE = Rendered.of(FullSite.text());

  @Test
  void aPosterSaysWhomToCallAndWhoServesThePlace() {
    Document page = SITE.page("/places/vyhadane/poster/");
    assertThat(page.select(".poster h1").text()).isEqualTo("Селище Вигадане");
    assertThat(page.select(".poster-telephones dt a").eachAttr("href"))
        .containsExactly("tel:101", "tel:102");
    assertThat(page.select(".poster-name").eachText())
        .containsExactly("Вигадана Особа", "Поліцейська станція у Вигаданому");
    assertThat(page.select(".poster").text())
        .contains("вулиця Вишнева, 1", "щопонеділка з 9:00 до 12:00", "0 800 000 000");
  }

  @Test
  void whatIsNotConfirmedDoesNotStandOnIt() {
    for (String path : new String[] {"zachynena-police-station", "zakhidnyi-district"}) {
      String text = SITE.page("/places/" + path + "/poster/").select(".poster").text();
      assertThat(text)
          .contains("Хто ваш поліцейський офіцер громади")
          .doesNotContain("підтверджено", "0 800 111 111", "Поліцейська станція");
    }
  }

  @Test
  void theCodeLeadsToThePageOfThePlaceInItsLanguage() {
    Document page = SITE.page("/en/places/vyhadane/poster/");
    String address = "https://example.test/en/places/vyhadane/";
    assertThat(page.select(".poster-address").text()).isEqualTo("example.test/en/places/vyhadane");
    QrCode code = QrCode.of(address);
    assertThat(page.select(".poster .qr path").eachAttr("d")).contains(code.path());
  }

  @Test
  void aPosterIsForPrintingAndNotForFinding() {
    Document page = SITE.page("/places/vyhadane/poster/");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.test/places/vyhadane/poster/");
    assertThat(page.select(".language-switch a").attr("href"))
        .isEqualTo("/en/places/vyhadane/poster/");
    assertThat(page.select(".breadcrumbs a").eachAttr("href"))
        .containsExactly("/", "/places/", "/places/vyhadane/");
    assertThat(SITE.text("sitemap.xml")).doesNotContain("poster");
  }

  @Test
  void thePlaceLeadsToItsPoster() {
    assertThat(SITE.page("/places/vyhadane/").select("main a[href$=/poster/]").attr("href"))
        .isEqualTo("/places/vyhadane/poster/");
    assertThat(SITE.page("/en/places/vyhadane/").select("main a[href$=/poster/]").attr("href"))
        .isEqualTo("/en/places/vyhadane/poster/");
  }
}
