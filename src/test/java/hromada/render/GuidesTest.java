package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuidesTest {
  private static final Rendered SITE = Rendered.full("ledger");

  @Test
  void stepsAreAnOrderedListWithHeadings() {
    var page = SITE.page("/guides/crossing-the-bridge/");
    assertThat(page.select(".steps ol > li > h3").eachText())
        .containsExactly("Подивіться під ноги", "Зателефонуйте");
    assertThat(page.select(".article-head").text())
        .contains("Для кого: Кожному, хто ходить мостом.");
    assertThat(page.select(".steps a[href^=tel:]").text()).isEqualTo("102");
    assertThat(page.select(".sources li")).hasSize(2);
  }

  @Test
  void listSaysForWhomAndHowLong() {
    assertThat(SITE.page("/guides/").select(".cards li").eachText())
        .containsExactly(
            "Загублені ключі Де шукати. Тим, хто загубив. 1 крок",
            "Як перейти міст Щоб не впасти. Кожному, хто ходить мостом. 2 кроки");
    var untranslated = SITE.page("/en/guides/").expectFirst(".cards li");
    assertThat(untranslated.text()).contains("not yet translated").contains("1 step");
    assertThat(untranslated.select("[lang=uk]").eachText())
        .containsExactly("Загублені ключі", "Де шукати.", "Тим, хто загубив.");
  }

  @Test
  void listWithoutGuidesExplainsItself() {
    assertThat(Rendered.of("").page("/en/guides/").select("main").text())
        .contains("There are no guides yet.");
  }
}
