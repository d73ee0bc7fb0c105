package hromada.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BreaksTest {
  private static final Locale UK = Locale.forLanguageTag("uk-UA");
  private static final Locale EN = Locale.forLanguageTag("en-GB");

  @Test
  void prepositionsStayWithTheWordTheyBelongTo() {
    assertThat(new Breaks(UK).pieces("Рада про безпеку у місті й на селі"))
        .containsExactly("Рада ", "про безпеку ", "у місті ", "й на селі");
    assertThat(new Breaks(EN).pieces("The work of the police in a city"))
        .containsExactly("The work ", "of the police ", "in a city");
  }

  @Test
  void shortNamesAreNoPrepositions() {
    assertThat(new Breaks(UK).pieces("Місія ЄС домовилася"))
        .containsExactly("Місія ", "ЄС ", "домовилася");
    assertThat(new Breaks(UK).pieces("У місті")).containsExactly("У місті");
  }

  @Test
  void aDashStaysWithTheWordBeforeIt() {
    assertThat(new Breaks(UK).pieces("Нове — селище міста"))
        .containsExactly("Нове — ", "селище ", "міста");
  }

  @Test
  void spacesThatDoNotBreakDoNotBreak() {
    assertThat(new Breaks(UK).pieces("Понад 26\u00A0000 людей"))
        .containsExactly("Понад ", "26\u00A0000 ", "людей");
  }

  @Test
  void apostrophesAreLetters() {
    assertThat(new Breaks(UK).pieces("Зв’язок із п’ятьма об’єктами"))
        .containsExactly("Зв’язок ", "із п’ятьма ", "об’єктами");
  }

  @Test
  void lettersAreWhatReadersSee() {
    assertThat(new Breaks(UK).letters("ї\u0301я\uD83D\uDE42!"))
        .containsExactly("ї\u0301", "я", "\uD83D\uDE42", "!");
  }
}
