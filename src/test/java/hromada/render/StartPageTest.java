package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartPageTest {
  private static final Rendered SITE = Rendered.full("ledger");

  @Test
  void nextMeetingIsTheFirstThatIsStillToCome() {
    var meeting = SITE.page("/").expectFirst("[aria-labelledby=meeting]");
    assertThat(meeting.text())
        .isEqualTo(
            "Найближча зустріч 20 травня 2031 року, 18:00 дата попередня Зустріч про ліхтарі");
    assertThat(meeting.select("a").attr("href")).isEqualTo("/forum/may-meeting/");
  }

  @Test
  void unknownMeetingIsSaidWithTheWayToTheForum() {
    var meeting = Rendered.of("").page("/en/").expectFirst("[aria-labelledby=meeting]");
    assertThat(meeting.text()).contains("The date is not yet confirmed.");
    assertThat(meeting.select("a").attr("href")).isEqualTo("/en/forum/");
  }

  @Test
  void promisesAreCountedByStatus() {
    assertThat(SITE.page("/").expectFirst("[aria-labelledby=promises]").text())
        .contains(
            "запропоновано: 1, домовлено: 1, виконують: 1, виконано: 1, припинено: 1, невідомо: 2.");
    assertThat(Rendered.of("").page("/").expectFirst("[aria-labelledby=promises]").text())
        .contains("Жодної обіцянки ще не записано.");
  }

  @Test
  void wayToOnesOwnAreaIsShown() {
    assertThat(Rendered.of("").page("/").select("a.button").attr("href")).isEqualTo("/find/");
  }
}
