package hromada.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hromada.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnounceTest {
  private static final TestSite SITE =
      TestSite.of(
              """
              -- jbake.properties --
              site.host=https://example.test
              -- content/news/2031-01-02-meeting/index.uk.md --
              ---
              title: Понад {{fact:residents}} жителів — на зустрічі
              summary: Домовилися про «спокійний двір» (поки що усно). Далі — у червні!
              published: 2031-01-02
              status: published
              sources: [evidence]
              ---
              Текст.
              -- content/news/2031-01-02-meeting/index.en.md --
              ---
              title: More than {{fact:residents}} residents at a meeting
              summary: A “quiet yard” was agreed (orally so far). More in June!
              ---
              Text.
              -- content/news/only-ukrainian/index.uk.md --
              Текст.
              -- content/news/draft/index.uk.md --
              ---
              title: Таємна чернетка
              summary: Опис.
              published: 2031-01-02
              status: draft
              sources: []
              ---
              Текст.
              -- content/news/embargoed/index.uk.md --
              ---
              title: Таємна подія
              summary: Опис.
              published: 2031-01-02
              status: published
              not_before: 2031-06-01T10:00:00+03:00
              sources: []
              ---
              Текст.
              -- content/news/withdrawn/index.uk.md --
              ---
              title: Відкликана
              summary: Опис.
              published: 2031-01-02
              status: withdrawn
              withdrawal: {date: 2031-01-03, reason: Помилка.}
              sources: []
              ---
              Текст.
              -- content/news/mistaken/index.uk.md --
              ---
              title: Помилкова
              summary: Опис.
              published: 2031-01-02
              status: published
              sources: [no-such-source]
              ---
              Текст.
              -- content/pages/start/index.uk.md --
              Вступ.
              -- seeds/evidence.yml --
              id: evidence
              title: {uk: Джерело, en: Source}
              publisher: {uk: Установа, en: Institution}
              kind: reference
              address: https://example.test/evidence
              checked_on: 2031-01-01
              language: uk
              confidence: A
              facts:
                - {id: residents, label: {uk: Жителі, en: Residents}, value: 1200, kind: number}
              """)
          .withRealTemplates();

  private static CommandLineRun.Result run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "announce";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new CommandLineRun().in(SITE).run(all);
  }

  @Test
  void aTelegramPostIsEscapedAndComplete() {
    var result = run("/news/2031-01-02-meeting/", "--for", "telegram", "--lang", "uk");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .isEqualTo(
            """
            *Понад 1\u00A0200 жителів — на зустрічі*

            Домовилися про «спокійний двір» \\(поки що усно\\)\\. Далі — у червні\\!

            Новини, 2 січня 2031 року

            Докладніше: [https://example\\.test/news/2031\\-01\\-02\\-meeting/](https://example.test/news/2031-01-02-meeting/)
            """);
  }

  @Test
  void otherNetworksGetPlainText() {
    for (String network : List.of("facebook", "viber")) {
      assertThat(run("/news/2031-01-02-meeting/", "--for", network, "--lang", "en").out())
          .isEqualTo(
              """
              More than 1,200 residents at a meeting

              A “quiet yard” was agreed (orally so far). More in June!

              News, 2 January 2031

              Read more: https://example.test/en/news/2031-01-02-meeting/
              """);
    }
  }

  @Test
  void withoutOptionsAllPostsAreThereEachWithItsLength() {
    var result = run("content/news/2031-01-02-meeting");
    assertThat(result.out().lines().filter(line -> line.startsWith("---")))
        .containsExactly(
            "--- Telegram, uk: 185 з 1\u00A0024 знаків ---",
            "--- Facebook, uk: 185 з 63\u00A0206 знаків ---",
            "--- Viber, uk: 185 з 7\u00A0000 знаків ---",
            "--- Telegram, en: 179 з 1\u00A0024 знаків ---",
            "--- Facebook, en: 179 з 63\u00A0206 знаків ---",
            "--- Viber, en: 179 з 7\u00A0000 знаків ---");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/news/2031-01-02-meeting",
        "content/news/2031-01-02-meeting/",
        "./content/news/2031-01-02-meeting/index.uk.md",
        "content\\news\\2031-01-02-meeting\\index.en.md",
        "news/2031-01-02-meeting",
        "/news/2031-01-02-meeting/",
        "/en/news/2031-01-02-meeting/",
        "https://example.test/news/2031-01-02-meeting/?utm=1#a"
      })
  void anItemIsKnownByFolderFileAndAddress(String named) {
    assertThat(run(named, "--for", "viber", "--lang", "uk").out()).startsWith("Понад");
  }

  @Test
  void theStartPageIsKnownByItsAddress() {
    assertThat(run("/", "--for", "viber", "--lang", "uk").out())
        .contains("https://example.test/\n");
  }

  @Test
  void programsGetJson() throws Exception {
    JsonNode posts =
        new ObjectMapper().readTree(run("/news/2031-01-02-meeting/", "--format", "json").out());
    assertThat(posts).hasSize(6);
    assertThat(posts.get(0).get("for").asText()).isEqualTo("telegram");
    assertThat(posts.get(0).get("markup").asText()).isEqualTo("MarkdownV2");
    assertThat(posts.get(3).get("language").asText()).isEqualTo("en");
    assertThat(posts.get(5).get("text").asText()).contains("Read more: https://example.test/en/");
  }

  @Test
  void whatIsNotPublishedIsRefusedWithoutAWordOfIt() {
    for (String slug : List.of("draft", "embargoed")) {
      var result = run("/news/" + slug + "/");
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .isEqualTo("hromada: `news/" + slug + "` ще не опубліковано: розповідати про це рано\n");
    }
  }

  @Test
  void whatIsWithdrawnIsRefused() {
    var result = run("/news/withdrawn/", "--lang", "en");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo("hromada: `news/withdrawn` was withdrawn: such things are not spread\n");
  }

  @Test
  void anItemWithErrorsIsRefusedWithThem() {
    var result = run("/news/mistaken/", "--format", "lines");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("content/news/mistaken/index.uk.md:")
        .doesNotContain("Докладніше");
    assertThat(result.err())
        .isEqualTo("hromada: у `news/mistaken` є помилки; спершу виправте їх\n");
  }

  @Test
  void anUnknownItemNamesItsNeighbours() {
    var result = run("content/news/2031-01-02-meting");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .contains("`content/news/2031-01-02-meting`", "можливо, news/2031-01-02-meeting?");
    assertThat(run("content/news/zzzzzzzzzzzzzzz", "--lang", "en").err())
        .isEqualTo(
            "hromada: there is no item `content/news/zzzzzzzzzzzzzzz`; name its folder, such as"
                + " content/news/name, or its address /news/name/\n");
  }

  @Test
  void withheldItemsAreNoNeighbours() {
    assertThat(run("/news/embargoe/").err()).doesNotContain("embargoed", "draft");
  }

  @Test
  void aMissingTranslationIsSaid() {
    var both = run("/news/only-ukrainian/");
    assertThat(both.exitCode()).isZero();
    assertThat(both.err()).contains("ще не перекладено");
    var english = run("/news/only-ukrainian/", "--lang", "en");
    assertThat(english.exitCode()).isEqualTo(1);
    assertThat(english.out()).isEmpty();
  }

  @Test
  void anAddressThatOnlyThisComputerKnowsIsWarnedOf() {
    TestSite preview =
        TestSite.copyOf(SITE.root()).write("jbake.properties", "site.host=http://localhost:8080\n");
    var result = new CommandLineRun().in(preview).run("announce", "/", "--lang", "uk");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).contains("site.host");
  }

  @Test
  void anItemMustBeNamed() {
    var result = run();
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("hromada: бракує ITEM\n");
  }
}
