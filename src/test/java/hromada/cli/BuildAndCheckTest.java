package hromada.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hromada.TestSite;
import org.junit.jupiter.api.Test;

class BuildAndCheckTest {
  private static final String PROPERTIES = "site.host=https://example.test\n";

  private static final String START =
      """
      -- content/pages/start/index.uk.md --
      Текст.
      """;

  private final TestSite good =
      TestSite.of(START).withRealTemplates().write("jbake.properties", PROPERTIES);

  private final TestSite broken =
      TestSite.of(START + "\n[міст](/newss/)\n")
          .withRealTemplates()
          .write("jbake.properties", PROPERTIES);

  @Test
  void goodSiteIsBuiltIntoItsFolder() {
    var result = new CommandLineRun().in(good).run("build");
    assertThat(result.out()).isEqualTo("Помилок немає, попереджень немає; файлів з текстом: 1\n");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err())
        .contains("hromada: етапи, мс: read ", ", write ")
        .containsPattern("hromada: записано \\d+ файл\\p{L}* у target/site \\(\\d+,\\d\\d с\\)");
    assertThat(good.root().resolve("target/site/index.html")).isRegularFile();
  }

  @Test
  void outputFolderIsBelowTheFolderTheProgramWasStartedIn() {
    var result = new CommandLineRun().in(good).run("build", "--lang", "en", "--output", "out/site");
    assertThat(result.err())
        .containsPattern("\\d+ files written to out/site \\(\\d+\\.\\d\\d s\\)");
    assertThat(good.root().resolve("out/site/index.html")).isRegularFile();
  }

  @Test
  void sourceFolderCanLieElsewhere() {
    var result = new CommandLineRun().run("build", "--source", good.root().toString());
    assertThat(result.exitCode()).isZero();
    assertThat(good.root().resolve("target/site/index.html")).isRegularFile();
  }

  @Test
  void errorsAreDrawnAndNothingIsWritten() {
    var result = new CommandLineRun().in(broken).run("build", "--lang", "en");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .isEqualTo(
            """
            error[broken-link]: no page at `/newss/`
              --> content/pages/start/index.uk.md:10:1
               |
            10 | [міст](/newss/)
               | ^^^^^^^^^^^^^^^
               = help: did you mean `/news/`?

            1 error, no warnings in 1 text file
            """);
    assertThat(result.err()).doesNotContain("written");
    assertThat(broken.root().resolve("target/site/index.html")).doesNotExist();
  }

  @Test
  void checkSaysTheSameAndWritesNothing() {
    var build = new CommandLineRun().in(broken).run("build");
    var check = new CommandLineRun().in(broken).run("check");
    assertThat(check.out()).isEqualTo(build.out());
    assertThat(check.exitCode()).isEqualTo(1);

    assertThat(new CommandLineRun().in(good).run("check").exitCode()).isZero();
    assertThat(good.root().resolve("target")).doesNotExist();
  }

  @Test
  void linesAreForEditors() {
    var result = new CommandLineRun().in(broken).run("check", "--format", "lines");
    assertThat(result.out())
        .isEqualTo(
            "content/pages/start/index.uk.md:10:1: error[broken-link]:"
                + " сторінки `/newss/` немає\n");
  }

  @Test
  void jsonIsForPrograms() throws Exception {
    var result = new CommandLineRun().in(broken).run("check", "--format=json", "--lang=en");
    JsonNode finding = new ObjectMapper().readTree(result.out()).get(0);
    assertThat(finding.get("code").asText()).isEqualTo("broken-link");
    assertThat(finding.get("severity").asText()).isEqualTo("error");
    assertThat(finding.get("file").asText()).isEqualTo("content/pages/start/index.uk.md");
    assertThat(finding.get("line").asInt()).isEqualTo(10);
    assertThat(finding.get("column").asInt()).isEqualTo(1);
    assertThat(finding.get("endColumn").asInt()).isEqualTo(16);
    assertThat(finding.get("message").asText()).isEqualTo("no page at `/newss/`");
    assertThat(finding.get("notes")).isEmpty();
    assertThat(finding.get("help").get(0).asText()).startsWith("did you mean `/news/`");
    assertThat(new CommandLineRun().in(good).run("check", "--format=json").out().strip())
        .isEqualTo("[ ]");
  }

  @Test
  void coloursAreForTerminalsOnly() {
    String red = "\u001b[1;31m";
    assertThat(new CommandLineRun().in(broken).run("check").out()).doesNotContain(red);
    assertThat(new CommandLineRun().in(broken).run("check", "--color=always").out()).contains(red);
    CommandLineRun terminal = new CommandLineRun().in(broken).onTerminal();
    assertThat(terminal.run("check").out()).contains(red);
    assertThat(terminal.run("check", "--color=never").out()).doesNotContain(red);
    assertThat(terminal.with("NO_COLOR", "1").run("check").out()).doesNotContain(red);
  }

  @Test
  void folderWithoutASiteIsAFinding() {
    var result = new CommandLineRun().in(TestSite.of("")).run("build", "--lang", "en");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).contains("error[no-site]: there is no site here");
  }
}
