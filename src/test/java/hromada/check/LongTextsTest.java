package hromada.check;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
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

  /** A book pasted into one line by mistake: what is wrong with it is found all the same. */
  @Test
  void aParagraphOfTwoMegabytesIsChecked() {
    String ukrainian = "Міст чекає вже 230 днів, а люди питають. ";
    String english = "The bridge has waited for 230 days already, and people ask. ";
    int times = (2 << 20) / ukrainian.getBytes(StandardCharsets.UTF_8).length;
    TestSite site =
        TestSite.of(
            "-- content/news/long/index.uk.md --\n"
                + ukrainian.repeat(times)
                + "Мостів 77.\n-- content/news/long/index.en.md --\n"
                + english.repeat(times)
                + "There are 88 bridges.\n");
    List<Diagnostic> findings = new ArrayList<>();
    Assertions.assertTimeout(Duration.ofSeconds(60), () -> findings.addAll(site.advice()));
    assertThat(findings.stream().map(f -> f.place() + " " + f.code()))
        .contains(
            "content/news/long/index.en.md:5:1 long-paragraph",
            "content/news/long/index.en.md:5:%d number-differs"
                .formatted(english.length() * times + "There are ".length() + 1),
            "content/news/long/index.uk.md:8:1 long-paragraph");
  }
}
