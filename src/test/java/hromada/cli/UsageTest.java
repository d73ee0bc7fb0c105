package hromada.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "bild # невідомо, що таке `bild`; можливо, build?",
        "build --outptu x # невідомо, що таке `--outptu`; можливо, --output?",
        "build --zzzzzzzz # невідомо, що таке `--zzzzzzzz`",
        "build somewhere # невідомо, що таке `somewhere`",
        "build --output # після --output бракує значення",
        "build --format xml # параметр --format не може бути `xml`; можна: text|lines|json|sarif",
        "status --format xml # параметр --format не може бути `xml`; можна: text|lines|json",
        "announce a --format x # параметр --format не може бути `x`; можна: text|lines|json",
        "build --lang de # параметр --lang не може бути `de`; можна: uk|en",
        "build --color=no # параметр --color не може бути `no`; можна: auto|always|never",
        "build --lang uk --lang uk # параметр --lang вказано двічі",
        "announce a --format sarif # SARIF — формат команди check; для announce є text, lines і json",
        "serve --port x # параметр --port не може бути `x`; можна: PORT",
        "serve --port 70000 # параметр --port не може бути `70000`; можна: 0-65535",
        "announce a --for sms # параметр --for не може бути `sms`; можна: telegram|facebook|viber",
        "check --source /no/such # немає теки `/no/such`",
        "build --lang en --outptu x # unknown: `--outptu`; did you mean --output?",
        "--lang=en bild # unknown: `bild`; did you mean build?",
      })
  void wrongUsageIsExplainedOnStandardError(String arguments, String explanation) {
    var result = new CommandLineRun().run(arguments.split(" "));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("hromada: " + explanation + "\n");
  }

  @Test
  void commandIsAskedForWhereThereIsNone() {
    var result = new CommandLineRun().run();
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            """
            hromada: яку команду виконати? Є такі: build, serve, check, explain, status, announce
            hromada: усе про команду: hromada --help
            """);
  }

  @Test
  void mistakeInACommandNamesTheHelpOfThatCommand() {
    assertThat(new CommandLineRun().run("serve", "--prot", "1").err())
        .endsWith("hromada: усе про команду: hromada serve --help\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "build ", "serve ", "check ", "status ", "announce "})
  void helpIsThereInBothLanguages(String command) {
    var ukrainian = new CommandLineRun().run((command + "--help --lang uk").split(" "));
    var english = new CommandLineRun().run((command + "--help --lang en").split(" "));
    assertThat(List.of(ukrainian.exitCode(), english.exitCode())).containsOnly(0);
    assertThat(ukrainian.out()).contains("Як запускати: hromada " + command, "Параметри:");
    assertThat(english.out()).contains("Usage: hromada " + command, "Options:");
    assertThat(english.out().replaceAll("[\\x00-\\x7F’]", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "announce"})
  void helpOffersOnlyFormatsTheCommandHas(String command) {
    assertThat(new CommandLineRun().run(command, "--help").out())
        .contains("--format=text|lines|json")
        .doesNotContain("sarif");
    assertThat(new CommandLineRun().run("check", "--help").out()).contains("lines|json|sarif");
  }

  @Test
  void everyOptionIsExplainedInBothLanguages() {
    for (String language : List.of("uk", "en")) {
      for (String command : List.of("", "build ", "serve ", "check ", "status ", "announce ")) {
        String help =
            new CommandLineRun().run((command + "--help --lang " + language).split(" ")).out();
        assertThat(help.lines().filter(line -> line.matches("\\s+(-., )?--\\S+\\s*")))
            .as(help)
            .allSatisfy(
                option ->
                    assertThat(help.substring(help.indexOf(option) + option.length()))
                        .matches("(?s)\n {15,}\\S.*"));
      }
    }
    assertThat(keys("uk")).isEqualTo(keys("en"));
  }

  private static Set<String> keys(String language) {
    return ResourceBundle.getBundle("hromada.cli.usage_" + language).keySet();
  }

  @Test
  void versionIsShown() {
    var result = new CommandLineRun().run("--version");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).startsWith("hromada ");
  }

  @ParameterizedTest
  @CsvSource({
    ",, яку команду",
    "LANG, uk_UA.UTF-8, яку команду",
    "LANG, C.UTF-8, яку команду",
    "LC_ALL, POSIX, яку команду",
    "LANG, en_GB.UTF-8, which command",
    "LC_MESSAGES, de_DE, which command",
  })
  void environmentChoosesTheLanguageAndUkrainianIsTheDefault(
      String variable, String value, String words) {
    CommandLineRun run = new CommandLineRun();
    if (variable != null) {
      run.with(variable, value);
    }
    assertThat(run.run().err()).contains(words);
  }

  @Test
  void strongerVariableOfTheEnvironmentWins() {
    var result = new CommandLineRun().with("LANG", "uk_UA.UTF-8").with("LC_ALL", "en_GB").run();
    assertThat(result.err()).contains("which command");
  }
}
