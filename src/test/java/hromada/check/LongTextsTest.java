package hromada.check;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.diagnostic.Outcome;
import hromada.model.Site;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts nobody writes are compared in time that grows with their length: in one paragraph of 30,000
 * letters, work that grows with the square would take minutes.
 */
class LongTextsTest {
  private static final int LETTERS = 30_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "слово ",
        "230 ",
        "1,",
        "1 200 ",
        "29 березня, ",
        "«",
        "Остап ",
        "та ",
        "а.",
        "0 ",
        "a",
        "word ",
        "a.b/",
        "`"
      })
  void aVeryLongParagraphIsCompared(String piece) {
    String paragraph = piece.repeat(LETTERS / piece.length());
    TestSite site =
        TestSite.of(
            "-- content/news/long/index.uk.md --\n\n"
                + paragraph
                + " 77 мостів\n-- content/news/long/index.en.md --\n\n"
                + paragraph
                + " 88 bridges\n");
    Outcome<Site> outcome = site.outcome();
    assertThat(outcome.value().items()).hasSize(1);
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> new Fidelity().check(outcome.value(), finding -> {}));
    Assertions.assertTimeout(
        Duration.ofSeconds(60), () -> SiteChecker.advising().check(outcome.value()));
  }
}
