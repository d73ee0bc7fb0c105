package hromada.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hromada.TestSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final String NEWS = "content/news/bridge/index.uk.md";
  private static final String TEXT =
      """
      ---
      title: "Новина про об'єкт"
      summary: Опис.
      published: 2031-01-02
      status: published
      sources: []
      ---

      Міст - це "добре".
      """;

  private final TestSite site =
      TestSite.of("-- content/pages/start/index.uk.md --\n[далі](/newss/)\n")
          .withRealTemplates()
          .write("jbake.properties", "site.host=https://example.test\n")
          .write(NEWS, TEXT);

  private CommandLineRun.Result check(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new CommandLineRun().in(site).run(all);
  }

  @Test
  void onlyTheFilesNamedAreSpokenOf() {
    assertThat(check("--format", "lines").out()).contains("[broken-link]", "[wrong-dash]");
    var file = check("--format", "lines", NEWS);
    assertThat(file.out()).contains("[wrong-dash]").doesNotContain("[broken-link]");
    assertThat(file.exitCode()).isZero();
    var folder = check("--lang", "en", "content/pages");
    assertThat(folder.out())
        .contains("[broken-link]", "1 error, no warnings in 1 text file")
        .doesNotContain("[wrong-dash]");
    assertThat(folder.exitCode()).isEqualTo(1);
  }

  @Test
  void fileThatIsNotThereIsWrongUsage() {
    var result = check("--lang", "en", "content/none");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("hromada: there is no `content/none` in this site\n");
    assertThat(check("..").exitCode()).isEqualTo(2);
  }

  @Test
  void fixWritesAndShowsWhatItChanges() throws IOException {
    var result = check("--lang", "en", "--fix", NEWS);
    assertThat(read())
        .isEqualTo(
            TEXT.replace("об'єкт", "об’єкт").replace(" - це \"добре\"", "\u00a0— це «добре»"));
    assertThat(result.out())
        .contains(
            "--- a/" + NEWS,
            "-title: \"Новина про об'єкт\"\n+title: \"Новина про об’єкт\"\n",
            "-Міст - це \"добре\".\n+Міст\u00a0— це «добре».\n",
            "No errors, no warnings in 1 text file");
    assertThat(result.err()).contains("1 file corrected");
    assertThat(check("--fix", NEWS).out()).doesNotContain("---");
    assertThat(site.root().resolve(NEWS).getParent()).isDirectoryNotContaining("glob:**hromada");
  }

  @Test
  void dryRunOnlyShows() throws IOException {
    var result = check("--lang", "en", "--fix", "--dry-run", NEWS);
    assertThat(read()).isEqualTo(TEXT);
    assertThat(result.out()).contains("+Міст\u00a0— це «добре».", "[wrong-dash]");
    assertThat(result.err()).contains("1 file can be corrected");
    assertThat(check("--dry-run").exitCode()).isEqualTo(2);
  }

  @Test
  void whatTheProgramCanMendIsSaidAtTheEnd() {
    assertThat(check("--lang", "en").out())
        .contains("can be mended by the program: hromada check --fix");
    check("--fix");
    assertThat(check("--lang", "en").out()).doesNotContain("can be mended by the program");
  }

  @Test
  void bytesThatAreNotMendedStay() throws IOException {
    byte[] windows = ("\uFEFF" + TEXT.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    site.write(NEWS, windows);
    check("--fix");
    assertThat(Files.readString(site.root().resolve(NEWS)))
        .isEqualTo(
            "\uFEFF"
                + TEXT.replace("об'єкт", "об’єкт")
                    .replace(" - це \"добре\"", "\u00a0— це «добре»")
                    .replace("\n", "\r\n"));
  }

  @Test
  void whatIsAllowedIsNeitherSaidNorMended() throws IOException {
    String allowing =
        TEXT.replace(
            "sources: []",
            "sources: []\nallow: [{rule: wrong-dash, reason: Так у пам’ятній дошці.}]");
    site.write(NEWS, allowing);
    assertThat(check("--format", "lines", NEWS).out())
        .contains("[wrong-quotes]")
        .doesNotContain("[wrong-dash]", "suppression");
    check("--fix", NEWS);
    assertThat(read()).contains("Міст - це «добре»");
  }

  @Test
  void sarifFollowsItsSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                Files.readString(Path.of("src/test/resources/schemas/sarif-schema-2.1.0.json")),
                InputFormat.JSON);
    String sarif = check("--format", "sarif", "--lang", "en").out();
    assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(sarif.replace("\"ruleId\"", "\"rule\""), InputFormat.JSON))
        .isNotEmpty();
    JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
    JsonNode dash = find(run.get("results"), "wrong-dash");
    assertThat(dash.get("level").asText()).isEqualTo("warning");
    assertThat(dash.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo(NEWS);
    assertThat(dash.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(9);
    assertThat(dash.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text").asText())
        .isEqualTo("\u00a0—");
  }

  @Test
  void sarifTellsOfWhatIsAllowedWithItsReason() throws IOException {
    site.write(
        NEWS,
        TEXT.replace(
            "sources: []",
            "sources: []\nallow: [{rule: wrong-dash, reason: Так у пам’ятній дошці.}]"));
    String sarif = check("--format", "sarif", NEWS).out();
    JsonNode results = new ObjectMapper().readTree(sarif).at("/runs/0/results");
    JsonNode dash = find(results, "wrong-dash");
    assertThat(dash.at("/suppressions/0/kind").asText()).isEqualTo("inSource");
    assertThat(dash.at("/suppressions/0/justification").asText())
        .isEqualTo("Так у пам’ятній дошці.");
    assertThat(dash.at("/suppressions/0/location/physicalLocation/region/startLine").asInt())
        .isEqualTo(7);
    assertThat(find(results, "wrong-quotes").get("suppressions")).isEmpty();
    assertThat(new ObjectMapper().readTree(sarif).at("/runs/0/results").size())
        .as("each finding once")
        .isEqualTo(new ObjectMapper().readTree(check("--format", "json", NEWS).out()).size() + 1);
  }

  private static JsonNode find(JsonNode results, String rule) {
    for (JsonNode result : results) {
      if (result.get("ruleId").asText().equals(rule)) {
        return result;
      }
    }
    throw new AssertionError(rule);
  }

  @Test
  void manyFindingsAreCountedForPeopleAndListedForPrograms() throws IOException {
    StringBuilder many = new StringBuilder(TEXT);
    for (int i = 0; i < 10_000; i++) {
      many.append("\nМіст - це.\n");
    }
    site.write(NEWS, many.toString());
    String text = check("--lang", "en", NEWS).out();
    assertThat(text).contains("and 9,996 more findings of wrong-dash");
    assertThat(text.split("warning\\[wrong-dash]", -1)).hasSize(6);
    assertThat(new ObjectMapper().readTree(check("--format", "json", NEWS).out()))
        .hasSizeGreaterThan(10_000);
  }

  @Test
  void watchingChecksAgainAfterEverySave() throws Exception {
    var saved = new java.util.concurrent.CountDownLatch(1);
    var result =
        new CommandLineRun()
            .in(site)
            .until(
                () -> {
                  site.write(NEWS, TEXT.replace(" - ", "\u00a0— "));
                  saved.await(1, TimeUnit.SECONDS);
                })
            .run("check", "--watch", "--lang", "en", NEWS);
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("watching for changes");
    assertThat(result.out().split("warnings? in 1 text file", -1)).hasSizeGreaterThan(2);
  }

  private String read() throws IOException {
    return Files.readString(site.root().resolve(NEWS));
  }
}
