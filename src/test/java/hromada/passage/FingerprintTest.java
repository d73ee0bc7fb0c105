package hromada.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void aFingerprintIsTheBeginningOfAHashInTheLettersFromKToZ() {
    // SHA-256 of no text begins with e3b0c442: k is 0, z is 15.
    assertThat(Fingerprint.ofPlain("").letters()).isEqualTo("ynvkwoom");
  }

  @Test
  void lineEndsDoNotCountInExactTexts() {
    assertThat(Fingerprint.ofExact("a\r\nb")).isEqualTo(Fingerprint.ofExact("a\nb"));
    assertThat(Fingerprint.ofExact("a b")).isNotEqualTo(Fingerprint.ofExact("a\nb"));
  }

  @Test
  void onlyEightSuchLettersAreAFingerprint() {
    assertThat(Fingerprint.find("ynvkwoom")).isPresent();
    assertThat(Fingerprint.find("ynvkwoo")).isEmpty();
    assertThat(Fingerprint.find("YNVKWOOM")).isEmpty();
    assertThat(Fingerprint.find("12345678")).isEmpty();
  }

  @Test
  void thePlainFormKeepsWordsNumbersLinksAndFacts() {
    assertThat(PlainForm.of("## **Міст** «Дружба» ##"))
        .isEqualTo(PlainForm.of("Міст \"Дружба\"\n---"))
        .isEqualTo("Міст 'Дружба'");
    assertThat(PlainForm.of("> перший\n> другий — {{fact:a form=year}} [тут](/b/)"))
        .isEqualTo("перший другий-{{fact:a form=year}} [тут](/b/)");
    assertThat(PlainForm.of("и\u0306од")).isEqualTo("йод");
  }
}
