package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PrioritiesAndReportsTest {
  private static final Rendered SITE = Rendered.full("civic");

  @Test
  void listOfPrioritiesShowsTheStepOfEach() {
    assertThat(SITE.page("/priorities/").select(".entries .publication").eachText())
        .containsExactly(
            "Крок 2 з 4: аналіз",
            "Крок 4 з 4: оцінка",
            "роботу завершено",
            "Крок 3 з 4: реагування",
            "Крок 1 з 4: виявлення");
  }

  @Test
  void priorityShowsItsStepsAndWhatWasDoneOldestFirst() {
    Document page = SITE.page("/priorities/lamps/");
    assertThat(page.select(".sara li[aria-current=step] b").text()).isEqualTo("реагування");
    assertThat(page.select(".actions li").eachText())
        .containsExactly(
            "березень 2031 року Обійшли вулиці.",
            "10 квітня 2031 року Поставлено понад 401 ліхтарів.");
    assertThat(page.select(".prose").text()).contains("Результату ще не оприлюднено.");
    assertThat(page.select(".facts a").attr("href")).isEqualTo("/places/vyhadanka/");
  }

  @Test
  void closedPriorityHasAllStepsDoneAndAResult() {
    Document page = SITE.page("/priorities/closed/");
    assertThat(page.select(".sara .tag").eachText()).containsOnly("зроблено").hasSize(4);
    assertThat(page.select("[aria-current=step]")).isEmpty();
    assertThat(page.select(".prose").text()).contains("Вигаданих пригод поменшало.");
  }

  @Test
  void reportsAreCountedPerArea() {
    assertThat(SITE.page("/reports/").select("tbody tr").eachText())
        .containsExactly(
            "Селище Нулівка — звіту ще не оприлюднено",
            "Селище Пізнє 31 серпня 2030 року 28 лютого 2031 року, прострочено на 62 дні",
            "Район Вигаданка 20 січня 2031 року 31 липня 2031 року, залишився 91 день");
    assertThat(SITE.page("/reports/").select(".overdue")).hasSize(1);
    assertThat(SITE.page("/en/reports/").select("tbody th a").eachAttr("lang"))
        .containsExactly("uk", "uk");
  }

  @Test
  void awaitedReportSaysSo() {
    assertThat(SITE.page("/reports/first-half/").select(".notice").text())
        .isEqualTo("Цього звіту ще не оприлюднено.");
    assertThat(SITE.page("/reports/").select(".entries .publication").eachText())
        .contains("очікується");
  }

  @Test
  void reportNamesAreaOfficerAndPeriod() {
    assertThat(SITE.page("/en/reports/second-half/").select(".facts dd").eachText())
        .containsExactly(
            "Vyhadanka District",
            "Vyhadana Kapitanka",
            "1 July 2030 – 31 December 2030",
            "31 July 2031");
    assertThat(SITE.page("/reports/late/").select(".facts dd").get(1).text())
        .isEqualTo("ще не підтверджено");
  }

  @Test
  void emptySectionsExplainThemselves() {
    Rendered site = Rendered.of("");
    assertThat(site.page("/priorities/").select("main").text())
        .contains("Жодного пріоритету ще не оприлюднено.")
        .contains("виявлення");
    assertThat(site.page("/en/reports/").select("main").text())
        .contains("No report has been published yet.")
        .contains("at least twice a year");
    assertThat(site.findings()).isEmpty();
  }

  @Test
  void pageOfAPlaceShowsWhenItsReportIsDue() {
    assertThat(SITE.page("/places/pizne/").select(".deadline").text())
        .contains("Звіт поліцейського офіцера громади")
        .contains("прострочено на 62 дні");
    assertThat(SITE.page("/en/places/vyhadanka/").select(".deadline").text())
        .contains("91 days left");
    assertThat(SITE.page("/places/vyhadanka-station/").select(".deadline")).isEmpty();
  }
}
