package hromada.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortenedTest {
  private static final Shortened UK = new Shortened(new Breaks(Locale.forLanguageTag("uk-UA")));

  private static Optional<String> cut(String text, int length) {
    return UK.of(text, shown -> shown.length() <= length);
  }

  @Test
  void whatFitsStaysAsItIs() {
    assertThat(cut("Місто й поліція.", 16)).contains("Місто й поліція.");
  }

  @Test
  void longTextEndsAfterAWordThatStandsAlone() {
    assertThat(cut("Рада говорила про безпеку на вулицях", 30))
        .contains("Рада говорила про безпеку…");
    assertThat(cut("Рада говорила про безпеку на вулицях", 24)).contains("Рада говорила…");
  }

  @Test
  void anEllipsisReplacesTheMarkBeforeIt() {
    assertThat(cut("Жителі, поліція, мерія й інші", 18)).contains("Жителі, поліція…");
  }

  @Test
  void theEndOfASentenceIsBetterThanAWord() {
    assertThat(cut("Місто домовилося з місією. Далі буде зустріч жителів.", 45))
        .contains("Місто домовилося з місією.\u00A0…");
  }

  @Test
  void butNotWhenItKeepsTooLittle() {
    assertThat(cut("Так. Місто домовилося з місією про спільну роботу.", 45))
        .contains("Так. Місто домовилося з місією про спільну…");
  }

  @Test
  void aQuotationIsKeptWholeOrLeftOut() {
    String text = "Він сказав: «Проєкт діє шість років» і пішов додому.";
    assertThat(cut(text, 44)).contains("Він сказав: «Проєкт діє шість років»…");
    assertThat(cut(text, 30)).contains("Він сказав…");
    assertThat(cut("«Проєкт діє шість років», — сказав він.", 20)).isEmpty();
  }

  @Test
  void nothingIsCutInsideALetter() {
    String smiles = "\uD83D\uDE42".repeat(4) + " слово";
    for (int length = 1; length < smiles.length(); length++) {
      cut(smiles, length)
          .ifPresent(text -> assertThat(text).matches("(\\x{1F642})+…").doesNotContain("\uFFFD"));
    }
  }
}
