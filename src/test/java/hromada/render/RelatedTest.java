package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelatedTest {
  private static final Rendered SITE = Rendered.full("ledger");

  @Test
  void timelineGoesFromTheBeginningToTheLastChange() {
    assertThat(
            SITE.page("/programmes/bright-yard/")
                .select("[aria-labelledby=timeline] li")
                .eachText())
        .containsExactly(
            "2029 обіцянка: Нічний автобус припинено",
            "20 травня 2029 року обіцянка: Новий паркан виконано",
            "2030 Початок",
            "2030 обіцянка: Чиста річка невідомо",
            "травень 2030 року обіцянка: Лавки в парку домовлено",
            "20 травня 2030 року обіцянка: Світло на мосту виконують",
            "липень 2030 року обіцянка: Тиха ніч невідомо",
            "1 грудня 2030 року новина: Відкрили подвір’я",
            "10 лютого 2031 року зміна на сторінці: Додано учасника.",
            "1 березня 2031 року новина: Засвітили ліхтарі");
  }

  @Test
  void untranslatedEventIsMarkedWithItsLanguage() {
    assertThat(
            SITE.page("/en/programmes/bright-yard/")
                .select("[aria-labelledby=timeline] a[lang=uk]")
                .eachText())
        .containsExactly("Нічний автобус", "Відкрили подвір’я", "Засвітили ліхтарі");
  }

  @Test
  void programmeOfWhichNothingIsKnownHasNoTimeline() {
    assertThat(SITE.page("/programmes/old-bridge/").select("[aria-labelledby=timeline]")).isEmpty();
  }

  @Test
  void articleLeadsToTheNewestOfManyOnItsTopic() {
    StringBuilder news = new StringBuilder();
    for (int day = 1; day <= 9; day++) {
      news.append(
          """
          -- content/news/day-%d/index.uk.md --
          ---
          title: День %1$d
          summary: Опис.
          published: 2031-01-0%1$d
          status: published
          topics: [yard]
          sources: []
          ---
          Текст.
          """
              .formatted(day));
    }
    news.append("-- content/topics.yml --\nyard: {uk: Двір, en: Yard}\n");
    assertThat(
            Rendered.of(news.toString())
                .page("/news/day-1/")
                .select("[aria-labelledby=more] a")
                .eachText())
        .containsExactly("День 9", "День 8", "День 7");
  }

  @Test
  void articleLeadsToOthersOnItsTopicTheNewestFirst() {
    assertThat(SITE.page("/news/lamps-bought/").select("[aria-labelledby=more] a").eachText())
        .containsExactly("Засвітили ліхтарі", "Відкрили подвір’я");
    assertThat(SITE.page("/news/bread-fair/").select("[aria-labelledby=more]")).isEmpty();
  }
}
