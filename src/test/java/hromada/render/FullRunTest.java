package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The accessibility statement tells of the last full run of the checks. */
class FullRunTest {
  private static final String RUN =
      """
      -- content/pages/accessibility/index.en.md --
      Accessibility.
      -- content/accessibility.yml --
      full-run:
        date: 2031-04-30
        axe: 4.11.3
        chromium: "156"
        kinds: "21"
        views: "332"
      """;

  private static final String FAULT =
      """
        faults:
          - fault: {uk: Мале посилання., en: A small link.}
      """;

  @Test
  void itsDayItsScopeAndItsMeansAreTold() {
    Rendered site = Rendered.of(RUN);
    assertThat(site.findings()).isEmpty();
    assertThat(section(site, "/accessibility/").text())
        .contains("30 квітня 2031 року", "21 вид сторінок", "332 подання", "axe 4.11.3")
        .contains("не знайшли жодної вади");
    assertThat(section(site, "/en/accessibility/").text())
        .contains("30 April 2031", "21 kinds of pages", "332 views", "Chromium 156");
  }

  @Test
  void whatIsKnownNotToPassIsTold() {
    Rendered site = Rendered.of(RUN + FAULT);
    assertThat(section(site, "/accessibility/").select("li").eachText())
        .containsExactly("Мале посилання.");
    assertThat(section(site, "/en/accessibility/").select("li").eachText())
        .containsExactly("A small link.");
  }

  @Test
  void withoutARunAndOnOtherPagesNothingIsTold() {
    assertThat(Rendered.of("").page("/accessibility/").select(".full-run")).isEmpty();
    assertThat(Rendered.of(RUN).page("/").select(".full-run")).isEmpty();
  }

  private static Element section(Rendered site, String address) {
    return site.page(address).expectFirst("main .full-run");
  }
}
