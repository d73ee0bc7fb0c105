package hromada.translate;

import static hromada.translate.Exchange.bringBack;
import static hromada.translate.Exchange.codes;
import static hromada.translate.Exchange.export;
import static hromada.translate.Exchange.read;
import static hromada.translate.Exchange.replace;
import static hromada.translate.Exchange.translated;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.passage.Freshness;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** New texts inside groups and lists of the front matter come back into an existing page. */
class GroupEditTest {
  private static final String UKRAINIAN = "content/guides/call/index.uk.md";
  private static final String ENGLISH = "content/guides/call/index.en.md";

  private static TestSite guide() {
    TestSite site =
        TestSite.of(
            """
            -- content/guides/call/index.uk.md --
            ---
            title: Як викликати допомогу
            summary: Опис.
            published: 2031-01-02
            status: current
            for_whom: Кожному.
            steps:
              - title: Пожежа
                text: Телефонуйте до пожежної служби.
              - title: Хвороба
                text: Телефонуйте до лікарів.
            sources: []
            ---
            Текст.
            -- content/guides/call/index.en.md --
            ---
            title: How to call for help
            summary: A summary.
            for_whom: Everybody.
            steps:
              - title: Fire
                text: >-
                  Call the fire service.
              - title: Illness
                text: "Call the doctors."
            ---
            Text.
            """);
    Exchange.accept(site);
    return site;
  }

  private static void addStep(TestSite site) throws IOException {
    replace(
        site,
        UKRAINIAN,
        "  - title: Хвороба",
        "  - title: Злочин\n    text: Телефонуйте в поліцію.\n  - title: Хвороба");
  }

  @Test
  void newStepIsPutBetweenTheOthers() throws IOException {
    TestSite site = guide();
    addStep(site);
    Imported imported =
        bringBack(
            site,
            translated(
                export(site, false),
                text -> text.isEmpty() ? "Crime: call {{fact:x}}, “now”" : text));
    assertThat(codes(imported)).isEmpty();
    assertThat(imported.texts()).isEqualTo(2);
    assertThat(read(site, ENGLISH))
        .contains(
            """
            for_whom: Everybody.
            steps:
              - title: Fire
                text: Call the fire service.
              - title: "Crime: call {{fact:x}}, “now”"
                text: "Crime: call {{fact:x}}, “now”"
              - title: Illness
                text: Call the doctors.
            translated_from:""")
        .endsWith("---\nText.\n");
    assertThat(
            Exchange.of(site)
                .status(Exchange.of(site).all(), List.of())
                .count(Freshness.State.CURRENT))
        .isEqualTo(1);
  }

  @Test
  void halfAStepIsNotWritten() throws IOException {
    TestSite site = guide();
    addStep(site);
    String before = read(site, ENGLISH);
    String half =
        export(site, false)
            .replaceFirst("needs-translation\"></target>", "translated\">Crime</target>");
    assertThat(codes(bringBack(site, half)))
        .containsExactly("xliff-incomplete xliff-incomplete.group");
    assertThat(read(site, ENGLISH)).isEqualTo(before);
  }

  @Test
  void commentsOfPeopleAreNotLost() throws IOException {
    TestSite site = guide();
    addStep(site);
    replace(
        site,
        ENGLISH,
        "  - title: Illness",
        "  # the wording is the doctors’ own\n  - title: Illness");
    String before = read(site, ENGLISH);
    assertThat(codes(bringBack(site, translated(export(site, false), text -> "Crime"))))
        .containsOnly("xliff-shape xliff-shape");
    assertThat(read(site, ENGLISH)).isEqualTo(before);
  }

  @Test
  void wholeGroupAndListThatEnglishLacksAreAdded() throws IOException {
    TestSite site =
        TestSite.of(
            """
            -- content/programmes/lamp/index.uk.md --
            ---
            title: Лампа
            summary: Опис.
            published: 2031-01-02
            status: active
            sources: []
            ---
            Текст.
            -- content/programmes/lamp/index.en.md --
            ---
            title: Lamp
            summary: A summary.
            ---
            Text.
            """);
    Exchange.accept(site);
    replace(
        site,
        "content/programmes/lamp/index.uk.md",
        "sources: []",
        "partners: [Школа, Лікарня]\nlines:\n  - title: Світло\n    text: Більше ламп.\nsources: []");
    Imported imported =
        bringBack(
            site, translated(export(site, false), text -> text.isEmpty() ? "Something new" : text));
    assertThat(codes(imported)).isEmpty();
    assertThat(read(site, "content/programmes/lamp/index.en.md"))
        .contains(
            """
            lines:
              - title: Something new
                text: Something new
            """)
        .contains(
            """
            partners:
              - Something new
              - Something new
            """);
  }
}
