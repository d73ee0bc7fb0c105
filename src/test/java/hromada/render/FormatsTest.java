package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.model.Language;
import hromada.model.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Formats UK = formats(Language.UK);
  private static final Formats EN = formats(Language.EN);

  @Test
  void ukrainianDatesHaveTheMonthInTheGenitive() {
    assertThat(days(UK))
        .containsExactly(
            "30 січня 2023 року",
            "28 лютого 2023 року",
            "30 березня 2023 року",
            "30 квітня 2023 року",
            "30 травня 2023 року",
            "30 червня 2023 року",
            "30 липня 2023 року",
            "30 серпня 2023 року",
            "30 вересня 2023 року",
            "30 жовтня 2023 року",
            "30 листопада 2023 року",
            "30 грудня 2023 року");
  }

  @Test
  void englishDatesHaveDayMonthYear() {
    assertThat(days(EN))
        .containsExactly(
            "30 January 2023",
            "28 February 2023",
            "30 March 2023",
            "30 April 2023",
            "30 May 2023",
            "30 June 2023",
            "30 July 2023",
            "30 August 2023",
            "30 September 2023",
            "30 October 2023",
            "30 November 2023",
            "30 December 2023");
  }

  @Test
  void datesAreAsExactAsTheyAreKnown() {
    assertThat(UK.date(new PartialDate(2023, 3, 0)))
        .isEqualTo(new DateView("2023-03", "березень 2023 року"));
    assertThat(EN.date(new PartialDate(2023, 3, 0)).text()).isEqualTo("March 2023");
    assertThat(UK.date(new PartialDate(2014, 0, 0))).isEqualTo(new DateView("2014", "2014"));
  }

  @Test
  void numbersAreGroupedAsTheLanguageDoes() {
    BigDecimal number = new BigDecimal(26000);
    assertThat(UK.number(number)).isEqualTo("26\u00a0000");
    assertThat(EN.number(number)).isEqualTo("26,000");
    assertThat(UK.compact(number)).isEqualTo("26 тисяч");
    assertThat(EN.compact(number)).isEqualTo("26 thousand");
  }

  @Test
  void languagesAreNamedInTheLanguageOfThePage() {
    assertThat(UK.languageName("en")).isEqualTo("англійська");
    assertThat(EN.languageName("uk")).isEqualTo("Ukrainian");
  }

  private static java.util.List<String> days(Formats formats) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> LocalDate.of(2023, month, month == 2 ? 28 : 30))
        .map(date -> formats.day(date).text())
        .toList();
  }

  private static Formats formats(Language language) {
    return new Formats(language, new Texts(language, RealTexts.messages()));
  }
}
