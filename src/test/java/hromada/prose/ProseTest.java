package hromada.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.Score;
import hromada.prose.LabelledTexts.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules about how texts are written cry wolf hardly ever, and catch nearly all that is wrong. */
class ProseTest {
  private static final List<Judged> TEXTS = LabelledTexts.judge();

  @Test
  void thereAreEnoughTextsAndHalfOfThemAreRight() {
    assertThat(TEXTS).hasSizeGreaterThanOrEqualTo(150);
    assertThat(TEXTS.stream().filter(text -> text.bad().isEmpty()).count())
        .isGreaterThanOrEqualTo(TEXTS.size() * 9L / 20);
  }

  @Test
  void everyTextIsJudgedAndMendedAsLabelled() {
    assertThat(TEXTS).filteredOn(text -> !text.isRight()).isEmpty();
  }

  @Test
  void everyRuleReachesItsGoal() {
    for (String rule : LabelledTexts.RULES) {
      Score score = Score.of(rule, TEXTS);
      assertThat(score.hits()).as(rule).isPositive();
      assertThat(score.precision()).as("precision of %s", rule).isGreaterThanOrEqualTo(0.97);
      assertThat(score.recall()).as("recall of %s", rule).isGreaterThanOrEqualTo(0.9);
    }
  }
}
