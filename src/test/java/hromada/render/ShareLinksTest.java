package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class ShareLinksTest {
  @Test
  void titlesAndAddressesAreEncodedAsPartsOfAnAddress() {
    assertThat(ShareLinks.of("Ґанок & «двір»", "https://example.test/news/a/"))
        .extracting(LinkView::label, LinkView::href)
        .containsExactly(
            tuple(
                "Telegram",
                "https://t.me/share/url?url=https%3A%2F%2Fexample.test%2Fnews%2Fa%2F"
                    + "&text=%D2%90%D0%B0%D0%BD%D0%BE%D0%BA%20%26%20%C2%AB%D0%B4%D0%B2%D1%96%D1%80%C2%BB"),
            tuple(
                "Facebook",
                "https://www.facebook.com/sharer/sharer.php?u="
                    + "https%3A%2F%2Fexample.test%2Fnews%2Fa%2F"),
            tuple(
                "Viber",
                "viber://forward?text="
                    + "%D2%90%D0%B0%D0%BD%D0%BE%D0%BA%20%26%20%C2%AB%D0%B4%D0%B2%D1%96%D1%80%C2%BB"
                    + "%20https%3A%2F%2Fexample.test%2Fnews%2Fa%2F"));
  }

  @Test
  void pagesOfItemsOfferThemInTheirOwnLanguage() {
    Rendered site =
        Rendered.of(
            """
            -- content/news/2031-01-02-lamp/index.uk.md --
            Текст.
            -- content/news/2031-01-02-lamp/index.en.md --
            Text.
            """);
    assertThat(site.page("/en/news/2031-01-02-lamp/").select(".share a").eachAttr("href"))
        .hasSize(3)
        .allMatch(href -> href.contains("%2Fen%2Fnews%2F2031-01-02-lamp%2F"));
    assertThat(site.page("/").select(".share")).isEmpty();
  }

  @Test
  void buttonsThatNeedTheScriptAreHiddenWithoutIt() {
    Rendered site = Rendered.of("-- content/news/2031-01-02-lamp/index.uk.md --\nТекст.\n");
    var page = site.page("/news/2031-01-02-lamp/");
    assertThat(page.select(".share button")).hasSize(2);
    assertThat(page.select(".share li:not([hidden]) button")).isEmpty();
    assertThat(page.select("script[src^=/js/share.]")).hasSize(1);
  }
}
