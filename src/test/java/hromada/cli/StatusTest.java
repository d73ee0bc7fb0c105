package hromada.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hromada.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {
  private static final String UKRAINIAN = "content/news/bridge/index.uk.md";
  private static final String ENGLISH = "content/news/bridge/index.en.md";

  private final TestSite site =
      TestSite.of(
          """
          -- jbake.properties --
          site.host=https://example.test
          -- content/news/bridge/index.uk.md --
          Міст закрили на зиму.

          Пором ходить щогодини.
          -- content/news/bridge/index.en.md --
          The bridge is closed for the winter.

          The ferry runs every hour.
          -- content/news/draft/index.uk.md --
          ---
          title: Чернетка
          summary: Опис.
          published: 2031-01-02
          status: draft
          sources: []
          ---
          Текст.
          """);

  private CommandLineRun.Result run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("status"));
    all.addAll(List.of(arguments));
    return new CommandLineRun().in(site).run(all.toArray(new String[0]));
  }

  private String read(String path) throws IOException {
    return Files.readString(site.root().resolve(path));
  }

  private void replace(String path, String old, String now) throws IOException {
    site.write(path, read(path).replace(old, now));
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Редакція"));
    command.addAll(List.of("-c", "user.email=newsroom@example.test"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command)
            .directory(site.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(git.waitFor()).isZero();
  }

  @Test
  void atFirstNothingIsRecorded() {
    var result = run();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            Не перекладено:
              content/news/draft/index.uk.md

            Невідомо, з якого тексту це перекладено (порівняйте, тоді --accept):
              content/news/bridge/index.en.md

            2 матеріали: свіжих перекладів — 0, відстають — 0, не перекладено — 1, без запису — 1
            """);
  }

  @Test
  void whatIsAllowedIsListedWithItsReason() throws IOException {
    replace(
        UKRAINIAN,
        "status: published\n",
        "status: published\nallow: [{rule: wrong-dash, reason: Так написано на табличці.}]\n");
    replace(UKRAINIAN, "Міст закрили", "Міст - закрили");
    assertThat(run("news/bridge").out())
        .contains(
            """
            Дозволено не зважати на правила:
              content/news/bridge/index.uk.md:6:16 [wrong-dash] Так написано на табличці.
            """);
    assertThat(run("--lang", "en", "--format", "lines").out())
        .contains(UKRAINIAN + ":6:16: allowed [wrong-dash]: Так написано на табличці.");
    assertThat(run("news/draft").out()).doesNotContain("wrong-dash");
    JsonNode item = new ObjectMapper().readTree(run("news/bridge", "--format", "json").out());
    assertThat(item.at("/0/allowed/0/reason").asText()).isEqualTo("Так написано на табличці.");
  }

  @Test
  void sarifIsNoFormatOfIt() {
    var result = run("--format", "sarif", "--lang", "en");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("SARIF is a format of check");
  }

  @Test
  void acceptingRecordsTheUkrainianTextsAndNothingElse() throws IOException {
    String before = read(ENGLISH);
    var result = run("--accept", "--all", "--lang", "en");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEqualTo("hromada: 1 translation is marked as current\n");
    assertThat(read(ENGLISH).lines().filter(line -> line.startsWith("translated_from: [")))
        .hasSize(1);
    assertThat(read(ENGLISH).replaceFirst("translated_from: .*\n", "")).isEqualTo(before);
    assertThat(run("--lang", "en").out())
        .endsWith("2 items: 1 current, 0 behind, 1 not translated, 0 never recorded\n");
    assertThat(run("--accept", "/news/bridge/", "--lang", "en").err())
        .isEqualTo(
            "hromada: nothing had to be written: the translations were marked as current already\n");
  }

  @Test
  void theOldTextComesFromTheHistory() throws Exception {
    run("--accept", "--all");
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "перша");
    replace(UKRAINIAN, "щогодини", "щодня");
    git("commit", "-qam", "друга");
    replace(UKRAINIAN, "щодня", "щотижня");
    assertThat(run("--lang", "en", "news/bridge").out())
        .isEqualTo(
            """
            news/bridge: 1 text to revise
              content/news/bridge/index.uk.md:10:1 changed
                before:  Пором ходить щогодини.
                now:     Пором ходить щотижня.
                English: content/news/bridge/index.en.md:8:1
                    The ferry runs every hour.

            1 item: 0 current, 1 behind, 0 not translated, 0 never recorded
            Revise the English text, then mark it: ./hromada status --accept ITEM
            """);
    assertThat(run("--color", "always", "--lang", "en").out())
        .contains("Пором ходить \u001B[31mщогодини.\u001B[0m\n");
  }

  @Test
  void theHistoryTellsWhichOfTwoNewTextsIsTheChangedOne() throws Exception {
    run("--accept", "--all");
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "перша");
    replace(
        UKRAINIAN, "Міст закрили на зиму.", "Дітям заходити не можна.\n\nМіст закрили на літо.");
    assertThat(run("--lang", "en", "news/bridge").out())
        .contains(":8:1 new, not translated yet", ":10:1 changed");
    replace(UKRAINIAN, "Пором ходить щогодини.", "Пором ходить щодня.");
    replace(UKRAINIAN, "Міст закрили на літо.\n\n", "");
    site.write(UKRAINIAN, read(UKRAINIAN) + "\n\nМіст закрили на осінь.\n");
    assertThat(run("--lang", "en", "news/bridge").out())
        .contains(
            """
              content/news/bridge/index.uk.md:13:1 changed
                before:  Міст закрили на зиму.
                now:     Міст закрили на осінь.
                English: content/news/bridge/index.en.md:6:1
            """);
  }

  @Test
  void withoutAHistoryItIsSaidThatTheOldTextIsNotKnown() throws IOException {
    run("--accept", "--all");
    replace(UKRAINIAN, "щогодини", "щодня");
    assertThat(run("--lang", "en").out())
        .contains("before:  (not known: this folder has no git history)\n");
  }

  @Test
  void aTextThatWasNeverCommittedIsNotInTheHistory() throws Exception {
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "перша");
    replace(UKRAINIAN, "щогодини", "щодня");
    run("--accept", "--all");
    replace(UKRAINIAN, "щодня", "щотижня");
    assertThat(run("--lang", "en").out())
        .contains("before:  (not known: it is not in the history of the file)\n");
  }

  @Test
  void editorsGetPlacesAndProgramsEverything() throws IOException {
    run("--accept", "--all");
    replace(UKRAINIAN, "щогодини", "щодня");
    assertThat(run("--format", "lines", "--lang", "en").out())
        .isEqualTo(
            """
            content/news/bridge/index.en.md:8:1: changed
            content/news/draft/index.uk.md:1:1: not translated
            """);
    JsonNode json = new ObjectMapper().readTree(run("--format", "json").out());
    assertThat(json).hasSize(2);
    JsonNode revision = json.get(0).get("revisions").get(0);
    assertThat(json.get(0).get("state").asText()).isEqualTo("behind");
    assertThat(revision.get("kind").asText()).isEqualTo("changed");
    assertThat(revision.get("english").get("line").asInt()).isEqualTo(8);
    assertThat(revision.get("ukrainian").get("text").asText()).isEqualTo("Пором ходить щодня.");
    assertThat(revision.has("old")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--accept", "--accept --all news/bridge"})
  void whatToAcceptMustBeSaid(String arguments) {
    var result = run(arguments.split(" "));
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("hromada: скажіть, що готове: --accept");
  }

  @Test
  void anUnknownItemIsNotGuessed() {
    var result = run("news/brigde", "--lang", "en");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("no item `news/brigde`; did you mean news/bridge?");
  }

  @Test
  void whatIsNotTranslatedCannotBeAccepted() {
    var result = run("--accept", "news/draft", "--lang", "en");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("`news/draft` is not yet translated into English");
  }

  @Test
  void filesThatCannotBeReadAreCounted() throws IOException {
    site.write("content/news/broken/index.uk.md", "---\ntitle: [\n---\n");
    assertThat(run("--lang", "en").err())
        .isEqualTo(
            "hromada: 1 file could not be read and is not counted; ./hromada check says why\n");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsStay() throws IOException {
    Path file = site.root().resolve(ENGLISH);
    String windows = "\uFEFF" + read(ENGLISH).replace("\n", "\r\n");
    Files.writeString(file, windows);
    run("--accept", "--all");
    assertThat(Files.readString(file).replaceFirst("translated_from: .*\r\n", ""))
        .isEqualTo(windows);
    assertThat(run("--lang", "en").out()).contains("1 current");
  }
}
