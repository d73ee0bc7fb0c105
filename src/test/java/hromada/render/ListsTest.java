package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListsTest {
  private static final Rendered SITE =
      Rendered.of(
          IntStream.rangeClosed(1, 21)
                  .mapToObj("-- content/news/item-%02d/index.uk.md --\nТекст.\n"::formatted)
                  .collect(Collectors.joining())
              + """
              -- content/news/item-01/index.en.md --
              Text.
              """);

  @Test
  void longListHasPagesThatLeadToEachOther() {
    assertThat(SITE.page("/news/").select(".pagination a").eachAttr("rel")).containsExactly("next");
    assertThat(SITE.page("/news/").select("a[rel=next]").attr("href")).isEqualTo("/news/page/2/");
    assertThat(SITE.page("/en/news/page/2/").select("a[rel=prev]").attr("href"))
        .isEqualTo("/en/news/");
    assertThat(SITE.page("/news/page/2/").select(".pagination").text()).contains("Сторінка 2 з 2");
  }

  @Test
  void untranslatedEntryShowsItsUkrainianTitleMarkedAsSuch() {
    var untranslated =
        SITE.page("/en/news/").expectFirst(".entries li:has(a[href=/news/item-02/])");
    assertThat(untranslated.select("a").attr("lang")).isEqualTo("uk");
    assertThat(untranslated.select("a").attr("hreflang")).isEqualTo("uk");
    assertThat(untranslated.text()).contains("not yet translated");
    assertThat(untranslated.select("time").text()).isEqualTo("2 January 2031");
  }

  @Test
  void translatedEntryIsNotMarked() {
    var entries = SITE.page("/en/news/").select(".entries li:has(a[href=/en/news/item-01/])");
    assertThat(entries.text()).contains("Title").doesNotContain("not yet translated");
    assertThat(entries.select("[lang]")).isEmpty();
  }

  @Test
  void startPageShowsTheFirstEntriesOfTheList() {
    assertThat(SITE.page("/").select("[aria-labelledby=newest] li a").eachAttr("href"))
        .isEqualTo(SITE.page("/news/").select(".entries a").eachAttr("href").subList(0, 3));
  }
}
