package hromada.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.diagnostic.RuleId;
import org.junit.jupiter.api.Test;

class ExplainTest {
  @Test
  void aRuleIsExplainedWithItsSourceAndExamples() {
    var result = new CommandLineRun().run("explain", "wrong-transliteration", "--lang", "en");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            wrong-transliteration (error)
            Ukrainian names in Latin letters follow Resolution No. 55

            Cabinet Resolution No. 55 of 27 January 2010: a person or street is spelled the same in Latin letters everywhere.

            Rests on:
                T2: Cabinet Resolution No. 55 of 27 January 2010 — https://zakon.rada.gov.ua/laws/show/55-2010-п
                T3: the same table of Resolution No. 55

            Wrong:
                uk: Вигаданий
                en: Vygadanyy

            Right:
                uk: Вигаданий
                en: Vyhadanyi
            """);
  }

  @Test
  void withoutARuleAllAreListedByGroup() {
    var result = new CommandLineRun().run("explain");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("Безпека\n", "Як написано\n", "  wrong-dash: Між словами — тире, а не дефіс\n");
    for (RuleId rule : RuleId.values()) {
      assertThat(result.out()).containsOnlyOnce("  " + rule.id() + ": ");
    }
  }

  @Test
  void unknownRuleIsAnsweredWithNearOnes() {
    var near = new CommandLineRun().run("explain", "wrong-dsh", "--lang", "en");
    assertThat(near.exitCode()).isEqualTo(2);
    assertThat(near.err())
        .isEqualTo(
            "hromada: unknown: `wrong-dsh`; did you mean wrong-dash, wrong-date, wrong-key?\n");
    var far = new CommandLineRun().run("explain", "xyzzy", "--lang", "en");
    assertThat(far.exitCode()).isEqualTo(2);
    assertThat(far.err()).contains("there is no rule `xyzzy`; all rules: hromada explain");
  }
}
