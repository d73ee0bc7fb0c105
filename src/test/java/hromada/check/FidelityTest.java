package hromada.check;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.Score;
import hromada.check.LabelledPairs.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules about the two languages cry wolf hardly ever, and catch nearly all that is wrong. */
class FidelityTest {
  private static final double PRECISION = 0.97;
  private static final double RECALL = 0.9;
  private static final List<Judged> PAIRS = LabelledPairs.judge();

  @Test
  void thereAreEnoughPairsAndHalfOfThemAreRight() {
    assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(150);
    assertThat(PAIRS.stream().filter(pair -> pair.bad().isEmpty()).count())
        .isGreaterThanOrEqualTo(PAIRS.size() / 2);
    assertThat(PAIRS.stream().filter(Judged::held).count())
        .isBetween(PAIRS.size() / 3L - 3, PAIRS.size() / 3L + 3);
  }

  @Test
  void everyRuleReachesItsGoal() {
    // Of pairs held out only the numbers are told, so that nobody makes rules to fit them.
    assertThat(PAIRS)
        .filteredOn(pair -> !pair.held())
        .filteredOn(pair -> !pair.isRight())
        .isEmpty();
    for (String rule : LabelledPairs.RULES) {
      Score score = Score.of(rule, PAIRS);
      assertThat(score.precision())
          .as("precision of %s: %s", rule, score)
          .isGreaterThanOrEqualTo(PRECISION);
      assertThat(score.recall()).as("recall of %s: %s", rule, score).isGreaterThanOrEqualTo(RECALL);
    }
  }
}
