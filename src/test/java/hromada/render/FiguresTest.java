package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Rendered SITE = Rendered.full("ledger");

  private static Element figure(String address, String id) {
    return SITE.page(address).expectFirst("#fact-" + id);
  }

  @Test
  void figureHasValueDateSourceAndConfidence() {
    var figure = figure("/figures/", "population-survey");
    assertThat(figure.select("h3").text()).isEqualTo("Населення за опитуванням");
    assertThat(figure.expectFirst("data").wholeText()).isEqualTo("41\u00a0000 осіб");
    assertThat(figure.select("data").attr("value")).isEqualTo("41000");
    assertThat(figure.select("dl").text())
        .contains("Станом на 1 лютого 2031 року")
        .contains("Певність офіційний документ або сторінка самої установи")
        .contains("Джерело Вигадане опитування, Вигадана установа");
    assertThat(figure.select("dl a").attr("href")).isEqualTo("https://sources.example.test/survey");
  }

  @Test
  void answersToOneQuestionStandTogetherTheLatestFirst() {
    var question = SITE.page("/en/figures/").expectFirst("[aria-labelledby=city-population]");
    assertThat(question.select("h2").text()).isEqualTo("Population of Vyhadansk");
    assertThat(question.select("li").eachAttr("id"))
        .containsExactly("fact-population-survey", "fact-population-said", "fact-population-paper");
    assertThat(question.text()).contains("The sources give different answers.");
  }

  @Test
  void answersThatAgreeAreNotCalledDifferent() {
    assertThat(SITE.page("/figures/").expectFirst("[aria-labelledby=bridge-length]").text())
        .contains("Довжина мосту")
        .doesNotContain("по-різному");
  }

  @Test
  void questionNobodyAnswersIsLeftOut() {
    assertThat(SITE.text("figures/index.html")).doesNotContain("Питання без відповіді");
  }

  @Test
  void figureSomebodySaidStandsOnlyAsTheirWords() {
    var figure = figure("/figures/", "population-said");
    assertThat(figure.select("blockquote").text()).isEqualTo("«понад 45 тисяч»");
    assertThat(figure.text()).contains("Так сказано: Вигадана Особа, речниця");
    assertThat(figure.select("data")).isEmpty();
    assertThat(figure("/en/figures/", "population-said").select("blockquote").text())
        .isEqualTo("“over 45 thousand”");
  }

  @Test
  void unconfirmedFigureShowsNoValue() {
    var figure = figure("/figures/", "benches");
    assertThat(figure.text()).contains("ще не підтверджено").doesNotContain("77");
  }

  @Test
  void figureOfASourceNotCheckedForAYearIsMarked() {
    assertThat(figure("/figures/", "population-paper").select(".tag").text())
        .isEqualTo("перевірено понад рік тому");
    assertThat(figure("/figures/", "lamps").select(".tag")).isEmpty();
  }

  @Test
  void onlyNumbersStandAlone() {
    assertThat(SITE.page("/figures/").select("[aria-labelledby=others] li").eachAttr("id"))
        .containsExactly("fact-benches", "fact-lamps");
  }

  @Test
  void siteWithoutFiguresSaysSo() {
    assertThat(Rendered.of("").page("/figures/").select("main").text()).contains("Чисел ще немає");
  }
}
