package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ForumTest {
  private static final Rendered SITE = Rendered.full("civic");
  private static final Document FORUM = SITE.page("/forum/");

  @Test
  void madeUpSiteIsWithoutAFinding() {
    assertThat(SITE.findings()).isEmpty();
  }

  @Test
  void meetingsToComeStandNearestFirstAndThoseWithoutADayLast() {
    assertThat(titles(FORUM, "upcoming"))
        .containsExactly(
            "Скасована зустріч",
            "Травнева зустріч",
            "Перенесена зустріч",
            "Осіння зустріч",
            "Літня зустріч");
    assertThat(titles(FORUM, "past")).containsExactly("Квітнева зустріч", "Лютнева зустріч");
  }

  @Test
  void cancelledAndMovedMeetingsSaySoClearly() {
    assertThat(FORUM.select(".meeting:has(a[href=/forum/cancelled/]) .notice").text())
        .isEqualTo("Зустріч скасовано.");
    assertThat(SITE.page("/en/forum/moved/").select("header .notice").text())
        .isEqualTo("This meeting has been moved. Below are the new date and place.");
    assertThat(SITE.page("/forum/confirmed/").select(".notice")).isEmpty();
  }

  @Test
  void timesAreThoseOfKyivWithTheDayOfTheWeek() {
    Element when = SITE.page("/forum/confirmed/").select(".facts dd").get(1);
    assertThat(when.text())
        .isEqualTo("четвер, 15 травня 2031 року, 18:00–19:30, за київським часом");
    assertThat(when.select("time").attr("datetime")).isEqualTo("2031-05-15T18:00+03:00");
    assertThat(SITE.page("/forum/provisional-day/").select(".facts dd").get(1).text())
        .startsWith("понеділок, 27 жовтня 2031 року, 18:00");
    assertThat(SITE.page("/en/forum/held/").select(".facts time").attr("datetime"))
        .isEqualTo("2031-02-28T18:00+02:00");
    assertThat(SITE.page("/en/forum/moved/").select(".facts dd").eachText())
        .contains("Tuesday, 20 May 2031, 23:00, Kyiv time", "End: Wednesday, 21 May 2031, 00:30");
  }

  @Test
  void fridayHasTheApostropheOfTheSite() {
    assertThat(SITE.page("/forum/held/").select(".facts").text()).contains("п’ятниця");
  }

  @Test
  void unknownTimeAndPlaceAreShownAsSuch() {
    assertThat(SITE.page("/forum/provisional/").select(".facts dd").eachText())
        .containsExactly("попередньо", "ще не підтверджено", "ще не підтверджено");
  }

  @Test
  void heldMeetingShowsAgendaOutcomeWithSourceTopicsAndMinutes() {
    Document page = SITE.page("/forum/held/");
    assertThat(page.select(".prose > h2").eachText())
        .containsExactly(
            "Порядок денний", "Результат", "Теми, порушені на зустрічі", "Протокол", "Присутні");
    assertThat(page.select(".prose ol li").eachText())
        .containsExactly("Ліхтарі", "Шум, сварки; бійки");
    assertThat(page.select(".prose data").text()).isEqualTo("понад 40");
    assertThat(page.select(".sources a").eachText()).containsExactly("Вигаданий наказ");
    assertThat(page.select(".prose ul a").eachAttr("href"))
        .containsExactly("/forum/dark-street/", "/forum/noise/");
  }

  @Test
  void meetingWhoseDayHasPassedSaysThatItsOutcomeIsNotPublished() {
    assertThat(FORUM.select(".meeting:has(a[href=/forum/passed/])").text())
        .contains("Результат ще не оприлюднено.");
    assertThat(SITE.page("/forum/passed/").select(".prose").text())
        .contains("Протокол ще не оприлюднено.");
  }

  @Test
  void topicsShowTheirStepTheirDaysTheirAnswerAndWhoGaveIt() {
    assertThat(FORUM.select("[aria-labelledby=open] .publication").eachText())
        .containsExactly(
            "Крок 2 з 4: аналіз Порушено 1 березня 2031 року чекає 61 день",
            "Крок 1 з 4: виявлення Порушено 30 квітня 2031 року чекає 1 день");
    Element answered = FORUM.expectFirst("[aria-labelledby=answered] .topic");
    assertThat(answered.text())
        .contains("відповідь за 5 днів")
        .contains("зафіксовано понад 40 випадків")
        .contains("Вигадана Капітанка");
    assertThat(answered.select("a[href=/people/vyhadana-kapitanka/]")).hasSize(1);
  }

  @Test
  void topicPageMarksTheCurrentOfFourSteps() {
    Document page = SITE.page("/en/forum/dark-street/");
    assertThat(page.select(".sara li")).hasSize(4);
    assertThat(page.select(".sara [aria-current=step] b").text()).isEqualTo("analysis");
    assertThat(page.select(".sara .tag").eachText())
        .containsExactly("done", "under way", "ahead", "ahead");
    assertThat(page.select(".prose").text()).contains("There is no answer yet.");
  }

  @Test
  void clockSaysThatTheNextOpenMeetingIsOverdue() {
    assertThat(FORUM.select(".deadline:has(.overdue)").text())
        .contains("щонайменше раз на два місяці")
        .contains("Останній раз: 28 лютого 2031 року, Лютнева зустріч")
        .contains("Наступний строк 28 квітня 2031 року: прострочено на 3 дні")
        .contains("Найближчу зустріч оголошено на 15 травня 2031 року, Травнева зустріч")
        .contains("станом на 1 травня 2031 року");
  }

  @Test
  void englishOverviewMarksWhatIsNotTranslated() {
    Element passed = SITE.page("/en/forum/").expectFirst(".meeting:has(a[href=/forum/passed/])");
    assertThat(passed.select("a").attr("lang")).isEqualTo("uk");
    assertThat(passed.text()).contains("not yet translated");
  }

  @Test
  void emptyForumTellsWhatWasProposedWhatIsKnownAndHowToTakePart() {
    Rendered site =
        Rendered.of(
            """
            -- content/pages/taking-part/index.uk.md --
            Як узяти участь.
            -- content/news/visit/index.uk.md --
            ---
            title: Зустріч
            summary: Опис.
            published: 2031-01-02
            status: published
            sources: [item]
            ---
            Текст.
            -- seeds/item.yml --
            id: item
            title: {uk: Повідомлення, en: Item}
            publisher: {uk: Рада, en: Council}
            kind: news
            address: https://example.test/item
            checked_on: 2031-01-01
            language: uk
            confidence: S
            facts:
              - {id: euam-visit-date, label: {uk: День, en: Day}, value: "2031-03-29", kind: date}
              - {id: euam-visit-proposal, label: {uk: Пропозиція, en: Proposal}, value: {uk: створити щось, en: to create something}, kind: text}
              - {id: open-meeting-frequency, label: {uk: Як часто, en: How often}, value: {uk: раз на два місяці, en: every two months}, kind: text}
            """);
    Document page = site.page("/forum/");
    assertThat(page.select("[aria-labelledby=upcoming] p").text())
        .startsWith("Жодної зустрічі наперед ще не оголошено.");
    assertThat(page.expectFirst("[aria-labelledby=known] p").text())
        .matches(
            "29 березня 2031 року\\d? Консультативна місія ЄС запропонувала місту створити щось\\d?\\.");
    assertThat(page.select("[aria-labelledby=known] a[href=/news/visit/]")).hasSize(1);
    assertThat(page.select("[aria-labelledby=taking-part] a").eachAttr("href"))
        .containsExactly("/taking-part/");
    assertThat(page.select(".deadline").text()).contains("Це не означає, що зустрічей не було.");
    assertThat(page.select(".overdue, .meeting, form, input")).isEmpty();
    assertThat(page.select(".sources a").eachText()).containsExactly("Повідомлення");
    assertThat(site.findings()).isEmpty();
  }

  private static List<String> titles(Document page, String section) {
    return page.select("[aria-labelledby=" + section + "] .entry-title a").eachText();
  }
}
