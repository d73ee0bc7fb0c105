package hromada.check;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.build.BuildReport;
import hromada.build.Pipeline;
import hromada.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A checker that remembers what it said of unchanged files says what a new one does, whatever
 * changed: the files, or what the rest of the site makes of them.
 */
class RememberedFindingsTest {
  private static final int CHANGES = 120;

  private static final String PERSON =
      """
      ---
      title: %s
      summary: %s
      %s---
      """;
  private static final String NEUTRAL =
      """
      published: 2031-01-02
      status: current
      sources: []
      basis: resolution-55
      office: official
      """;

  /** The states of each file; each change of one is wrong beside some state of another. */
  private static final Map<String, List<String>> STATES =
      Map.of(
          "content/glossary.yml",
          List.of(
              "{}",
              term("community police officer", "local constable"),
              term("local constable", "community police officer")),
          "content/people/ostap/index.uk.md",
          List.of(
              PERSON.formatted("Остап Вигаданий", "Опис.", NEUTRAL + "roles: [{role: радник}]\n"),
              PERSON.formatted(
                  "Остап Несправжній", "Опис.", NEUTRAL + "roles: [{role: радник}]\n")),
          "content/people/ostap/index.en.md",
          List.of(
              PERSON.formatted("Ostap Vyhadanyi", "Text.", "roles: [{role: adviser}]\n"),
              PERSON.formatted("Ostap Vygadany", "Text.", "roles: [{role: adviser}]\n")),
          "content/news/one/index.uk.md",
          List.of(
              "Остап Вигаданий бачив 5 офіцерів громади.\n",
              "Остап Вигаданий бачив  7 офіцерів громади.\n"),
          "content/news/one/index.en.md",
          List.of(
              "Ostap Vyhadanyi saw 5 community police officers.\n",
              "Ostap Vygadany saw 7 local constables.\n"),
          "content/news/two/index.uk.md",
          List.of("НАТО і НАТО.\n", "ВВВ працює.\n"),
          "content/news/two/index.en.md",
          List.of("NATO and NATO.\n", "The the work.\n"));

  private static String term(String right, String wrong) {
    return """
        officer:
          term: {uk: офіцер громади, en: %s}
          definition: {uk: Вигаданий., en: An invented one.}
          forms: {uk: [офіцерів громади], en: [%ss]}
          avoid: {en: [%s, %ss]}
        """
        .formatted(right, right, wrong, wrong);
  }

  @Test
  void aCheckerThatRemembersSaysWhatANewOneSays() {
    TestSite site = TestSite.of("");
    STATES.keySet().stream().sorted().forEach(file -> site.with(at(file, 0)));
    Pipeline remembering = new Pipeline(TestSite.CLOCK);
    Random random = new Random(20310601);
    List<String> files = STATES.keySet().stream().sorted().toList();
    int different = 0;
    List<String> before = List.of();
    for (int change = 0; change < CHANGES; change++) {
      String file = files.get(random.nextInt(files.size()));
      int state = random.nextInt(states(file).size());
      site.with(at(file, state));

      List<String> said = told(remembering.check(site.config()).findings());

      assertThat(said)
          .as("change %d: %s in state %d", change, file, state)
          .isEqualTo(told(new Pipeline(TestSite.CLOCK).check(site.config()).findings()));
      assertThat(told(about(file, remembering.check(site.config(), file::equals))))
          .as("about %s", file)
          .isEqualTo(told(about(file, new Pipeline(TestSite.CLOCK).check(site.config()))));
      assertThat(told(about(file, new Pipeline(TestSite.CLOCK).check(site.config(), file::equals))))
          .as("about nothing but %s", file)
          .isEqualTo(told(about(file, remembering.check(site.config()))));
      different += said.equals(before) ? 0 : 1;
      before = said;
    }
    assertThat(different).as("changes that were heard of").isGreaterThan(CHANGES / 4);
    assertThat(String.join("\n", before)).contains("content/news/");
  }

  private static List<Diagnostic> about(String file, BuildReport report) {
    return report.findings().stream()
        .filter(finding -> finding.place().path().equals(file))
        .toList();
  }

  private static List<String> states(String file) {
    return STATES.getOrDefault(file, List.of());
  }

  private static String at(String file, int state) {
    return "-- " + file + " --\n" + states(file).get(state);
  }

  private static List<String> told(List<Diagnostic> findings) {
    return findings.stream()
        .sorted(Diagnostic.ORDER)
        .map(finding -> finding.place() + " " + finding.code() + " " + finding.message())
        .toList();
  }
}
