package hromada.passage;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Slug;
import hromada.passage.Freshness.State;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
  private static final String BRIDGE = "Міст закрили на зиму. Його оглянули п’ять інженерів.";
  private static final String FERRY = "Пором ходить [щогодини](/guides/ferry/).";
  private static final String SCHOOL = "Школа працює за 30–40 метрів від мосту.";
  private static final String UKRAINIAN = String.join("\n\n", BRIDGE, FERRY, SCHOOL);
  private static final String ENGLISH =
      """
      The bridge is closed for the winter. Five engineers looked it over.

      The ferry runs [every hour](/guides/ferry/).

      The school is 30–40 metres from the bridge.""";

  private static Item item(String ukrainian, String english) {
    return TestSite.of(
            "-- content/news/bridge/index.uk.md --\n"
                + ukrainian
                + "\n-- content/news/bridge/index.en.md --\n"
                + english
                + "\n")
        .outcome()
        .value()
        .find(new ItemKey(ItemType.NEWS, new Slug("bridge")))
        .orElseThrow();
  }

  private static String made(String from, String english) {
    String record = String.join(", ", Origin.current(item(from, english)));
    return "---\ntitle: Title\nsummary: Summary.\ntranslated_from: ["
        + record
        + "]\n---\n"
        + english;
  }

  /** How fresh {@code english} is, made from {@code before}, now that Ukrainian reads otherwise. */
  private static Freshness freshness(String before, String now, String english) {
    return Freshness.of(item(now, made(before, english)));
  }

  private static List<String> revisions(String now) {
    return freshness(UKRAINIAN, now, ENGLISH).revisions().stream()
        .map(r -> r.kind() + " " + begin(r.ukrainian()) + " / " + begin(r.english()))
        .toList();
  }

  private static String begin(Optional<Unit> unit) {
    return unit.map(found -> found.text().split(" ", -1)[0]).orElse("-");
  }

  @Test
  void nothingIsSaidWhereNothingChanged() {
    assertThat(freshness(UKRAINIAN, UKRAINIAN, ENGLISH).state()).isEqualTo(State.CURRENT);
  }

  @Test
  void aTranslationThatRecordsNothingIsNotJudged() {
    assertThat(Freshness.of(item(UKRAINIAN, ENGLISH)).state()).isEqualTo(State.UNRECORDED);
  }

  @Test
  void formDoesNotCount() {
    String form =
        """
        **Міст** закрили
        на\u00A0зиму. Його оглянули п'ять
        інженерів.

        *Пором* ходить [щогодини](/guides/ferry/).

        > Школа працює за 30 - 40 метрів від мосту.""";
    assertThat(revisions(form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"закрили, відкрили", "п’ять, шість", "30, 20", "/guides/ferry/, /guides/boat/"})
  void wordsNumbersAndLinksCount(String old, String now) {
    assertThat(revisions(UKRAINIAN.replace(old, now))).hasSize(1).allMatch(r -> r.startsWith("CH"));
  }

  @Test
  void aMovedParagraphIsStillCurrent() {
    assertThat(revisions(String.join("\n\n", SCHOOL, FERRY, BRIDGE))).isEmpty();
  }

  @Test
  void aSplitParagraphIsStillCurrent() {
    assertThat(revisions(UKRAINIAN.replace("зиму. Його", "зиму.\n\nЙого"))).isEmpty();
  }

  @Test
  void joinedParagraphsAreStillCurrent() {
    assertThat(revisions(UKRAINIAN.replace("\n\n", " "))).isEmpty();
  }

  @Test
  void aChangedParagraphIsShownWithItsTranslation() {
    assertThat(revisions(UKRAINIAN.replace("щогодини", "щодня")))
        .containsExactly("CHANGED Пором / The");
  }

  @Test
  void anInsertedParagraphIsMissing() {
    assertThat(revisions(UKRAINIAN.replace(FERRY, FERRY + "\n\nАвтобусів немає.")))
        .containsExactly("ADDED Автобусів / -");
  }

  @Test
  void aRemovedParagraphIsToBeDropped() {
    Freshness freshness = freshness(UKRAINIAN, BRIDGE + "\n\n" + SCHOOL, ENGLISH);
    assertThat(freshness.revisions()).hasSize(1);
    Revision revision = freshness.revisions().get(0);
    assertThat(revision.kind()).isEqualTo(Revision.Kind.REMOVED);
    assertThat(revision.english().orElseThrow().text()).startsWith("The ferry");
  }

  @Test
  void movedChangedAndInsertedAreToldApartAtOnce() {
    String now =
        String.join(
            "\n\n", SCHOOL, BRIDGE, "Автобусів немає.", FERRY.replace("щогодини", "щоранку"));
    assertThat(revisions(now)).containsExactly("ADDED Автобусів / -", "CHANGED Пором / The");
  }

  @Test
  void aRecordFollowsTheOrderOfTheTranslations() {
    String now = String.join("\n\n", SCHOOL, FERRY, BRIDGE);
    String english = made(UKRAINIAN, ENGLISH);
    assertThat(Origin.current(item(now, english)))
        .isEqualTo(Origin.current(item(UKRAINIAN, english)));
    String moved =
        made(
            UKRAINIAN,
            "The school is 30–40 metres off.\n\nThe [ferry](/guides/ferry/).\n\nClosed.");
    assertThat(Origin.current(item(now, moved))).isEqualTo(Origin.current(item(now, ENGLISH)));
  }

  @Test
  void equalParagraphsAreCounted() {
    String twice = "Без змін.\n\nБез змін.\n\nКінець.";
    Freshness one = freshness(twice, "Без змін.\n\nКінець.", "Same.\n\nSame.\n\nEnd.");
    assertThat(one.revisions()).extracting(Revision::kind).containsExactly(Revision.Kind.REMOVED);
  }

  @Test
  void anEnglishTextWithOtherParagraphsIsAlignedByWhatItSays() {
    String english = ENGLISH.replace(". Five", ".\n\nFive");
    Freshness freshness = freshness(UKRAINIAN, UKRAINIAN.replace("30", "20"), english);
    assertThat(freshness.revisions()).hasSize(1);
    assertThat(freshness.revisions().get(0).english().orElseThrow().text())
        .startsWith("The school");
  }

  private static String front(String rest) {
    return "---\ntitle: Міст\nsummary: Опис.\npublished: 2031-01-02\nstatus: published\nsources: []\n"
        + rest
        + "\n---\n"
        + BRIDGE;
  }

  @Test
  void textsOfTheFrontMatterAreTranslatedToo() {
    String before = front("lead: Спершу.");
    String english = made(before, "The bridge.").replace("summary:", "lead: First.\nsummary:");
    Freshness freshness =
        Freshness.of(item(front("lead: Тепер.").replace("Міст\n", "Новий міст\n"), english));
    assertThat(freshness.revisions())
        .extracting(r -> r.field() + " " + r.english().orElseThrow().text())
        .containsExactly("title Title", "lead First.");
  }

  @Test
  void aFieldThatEnglishLacksIsMissing() {
    Freshness freshness = Freshness.of(item(front("lead: Тепер."), made(front(""), "The bridge.")));
    assertThat(freshness.revisions())
        .extracting(r -> r.field() + " " + r.kind())
        .containsExactly("lead ADDED");
  }

  @Test
  void theDayOfTheChangeIsToldWhereTheEditorToldIt() {
    String before = front("changes:\n  - {date: 2031-02-01, note: Перша.}");
    String now =
        front(
            "changes:\n  - {date: 2031-03-01, note: Друга.}\n  - {date: 2031-02-01, note: Перша.}");
    String english = made(before, "The bridge.");
    assertThat(Freshness.of(item(now.replace("зиму", "літо"), english)).changedOn())
        .contains(LocalDate.of(2031, 3, 1));
    assertThat(Freshness.of(item(before.replace("зиму", "літо"), english)).changedOn()).isEmpty();
    assertThat(Freshness.of(item(now, english)).state()).isEqualTo(State.CURRENT);
  }

  @Test
  void aRecordWithAMistakeInItIsNone() {
    String english =
        made(UKRAINIAN, ENGLISH).replace("translated_from: [", "translated_from: [x, ");
    assertThat(Freshness.of(item(UKRAINIAN, english)).state()).isEqualTo(State.UNRECORDED);
  }

  @Test
  void aRecordOfAHundredThousandIsComparedInTime() {
    String record =
        IntStream.range(0, 100_000)
            .mapToObj(i -> Fingerprint.ofPlain("абзац " + i).letters())
            .collect(Collectors.joining(", "));
    Item item =
        item(
            UKRAINIAN,
            "---\ntitle: T\nsummary: S.\ntranslated_from: [" + record + "]\n---\n" + ENGLISH);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(Freshness.of(item).revisions()).hasSizeGreaterThan(99_000));
  }

  @Test
  void aParagraphOfTwoMegabytesIsComparedInTime() {
    String huge = "Слово за словом. ".repeat(70_000);
    Item item = item(huge + "Кінець.", made(huge, "Word."));
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(Freshness.of(item).revisions()).hasSize(1));
  }
}
