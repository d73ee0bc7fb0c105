package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlackoutTest {
  private static final Rendered SITE = Rendered.of(FullSite.text());

  @Test
  void onePageIsSmallAndNeedsNothingElse() {
    for (String path : List.of("blackout/index.html", "en/blackout/index.html")) {
      assertThat(SITE.text(path).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(10_000);
      var page = SITE.page("/" + path);
      assertThat(page.select("link[rel=stylesheet], script, img")).isEmpty();
    }
  }

  @Test
  void policyAllowsThisStyleAndNoOther() throws NoSuchAlgorithmException {
    var page = SITE.page("/blackout/");
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';")
        .contains("default-src 'none'");
    assertThat(page.expectFirst("style").data()).contains("@page{size:A5");
  }

  @Test
  void emergencyNumbersComeFirstThenWhatElseIsConfirmed() {
    var page = SITE.page("/blackout/");
    assertThat(page.select("tbody th a").eachAttr("href"))
        .containsExactly("tel:101", "tel:102", "tel:0800000000");
    assertThat(page.text()).contains("перевірено 15 січня 2031 року").doesNotContain("111 111");
  }

  @Test
  void codeIsDescribedForThoseWhoDoNotSeeIt() {
    var code = SITE.page("/en/blackout/").expectFirst("svg");
    assertThat(code.attr("role")).isEqualTo("img");
    assertThat(code.select("title").text()).isEqualTo("QR code of the site");
    assertThat(code.select("desc").text()).isEqualTo("example.test/en");
  }

  @Test
  void textFitsIntoTwoPartsOfAMessage() {
    String text = SITE.page("/blackout/").select("blockquote").text();
    assertThat(text).isEqualTo("101 Пожежна служба, 102 Поліція. example.test");
    assertThat(text.length()).isLessThanOrEqualTo(134);
  }

  @Test
  void longNamesGiveWayBeforeNumbersDo() {
    var telephones =
        List.of(
            TelephoneView.of("Пожежно-рятувальна служба", "101"),
            TelephoneView.of("Поліція", "102"),
            TelephoneView.of("Швидка медична допомога", "103"),
            TelephoneView.of("Аварійна служба газу", "104"));
    assertThat(SmsText.of(telephones, "hromada.example"))
        .isEqualTo(
            "101 Пожежно-рятувальна служба, 102 Поліція, 103 Швидка медична допомога, "
                + "104 Аварійна служба газу. hromada.example");
    assertThat(SmsText.of(telephones, "a".repeat(40) + ".example"))
        .isEqualTo(
            "101 Пожежно-рятувальна, 102 Поліція, 103 Швидка, 104 Аварійна. "
                + "a".repeat(40)
                + ".example");
    assertThat(SmsText.of(telephones, "a".repeat(200)))
        .isEqualTo("101 Пожежно-рятувальна, 102 Поліція, 103 Швидка, 104 Аварійна");
  }

  @Test
  void everyPageLeadsToIt() {
    for (String page : List.of("/", "/places/vyhadane/", "/find/", "/404.html")) {
      assertThat(SITE.page(page).select("footer a[href=/blackout/]").text())
          .isEqualTo("Без світла й інтернету");
    }
    assertThat(SITE.page("/en/people/").select("footer a[href=/en/blackout/]").text())
        .isEqualTo("No power or internet");
  }

  @Test
  void emergencyNumbersSayWhereTheyComeFrom() {
    assertThat(SITE.page("/").select("footer").text()).contains("перевірено 1 січня 2031 року");
  }
}
