package hromada.build;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.diagnostic.Diagnostic;
import hromada.prose.LabelledTexts;
import hromada.prose.ProseChecker;
import hromada.source.SourceFile;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts put together by chance from all that rules look for. */
class CorrectorTest {
  private static final String PATH = "content/news/chance/index.uk.md";
  private static final String FRONT =
      "---\ntitle: %s\nsummary: \"%s\"\npublished: 2031-01-02\nstatus: published\nsources: []\n---\n\n";
  private static final List<String> PIECES =
      List.of(
          " ",
          "  ",
          "\u00a0",
          "\n",
          "\n\n",
          "\"",
          "'",
          "’",
          "-",
          " - ",
          "--",
          "—",
          "–",
          "«",
          "»",
          "“",
          "”",
          "*",
          "**",
          "`",
          "[",
          "](/news/)",
          "(",
          ")",
          "<b>",
          "{{fact:x}}",
          "&amp;",
          "\\",
          ".",
          ", ",
          "м",
          "i",
          "у",
          "проект",
          "об'єкт",
          "Місто",
          "мiсто",
          "29",
          " 29-го березня ",
          "№ 5",
          "О. Вигаданий",
          "9:00-18:00",
          "пн-пт",
          "2019-2023",
          "> ",
          "- ",
          "# ",
          "| а | б |\n| - | - |\n",
          "та та",
          "5 км");

  private final TestSite site = TestSite.of("");
  private final Corrector corrector = new Corrector(ProseChecker.advising());

  private String correct(String text) {
    return corrector.correct(site.config(), new SourceFile(PATH, text));
  }

  static List<String> texts() {
    return IntStream.range(0, 300).mapToObj(CorrectorTest::text).toList();
  }

  private static String text(int seed) {
    Random chance = new Random(seed);
    return FRONT.formatted("Новина " + seed, "Опис - новини")
        + IntStream.range(0, 40)
            .mapToObj(i -> PIECES.get(chance.nextInt(PIECES.size())))
            .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsMendedIsMendedOnceAndForAll(String text) {
    String once = correct(text);
    assertThat(correct(once)).isEqualTo(once);
    List<Diagnostic> left = site.write(PATH, once).advice();
    assertThat(left).filteredOn(finding -> !finding.fix().isEmpty()).isEmpty();
    assertThat(bare(once)).isEqualTo(bare(text));
  }

  /** What no fix may touch: all but spaces, marks, and letters that look like others. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\u00a0'`’\"«»„“”—–-]|-?го (?=бер)|та(?=[\\s]+та)|[iіеєpр]", "")
        .replaceAll("(?<=29)го", "")
        .replaceAll("(?:та)+", "та");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "content/glossary.yml | t: {term: {uk: Міст - це об'єкт}} | t: {term: {uk: Міст~— це об’єкт}}",
        "content/glossary.yml | t: {avoid: {uk: мости - мосту}} | t: {avoid: {uk: мости - мосту}}",
        "seeds/a.yml | title: {en: A \"bridge\"} | title: {en: A “bridge”}",
        "templates/messages/uk.properties | # А - б | # А - б",
        "templates/messages/uk.properties | a={0, plural, one{# об'єкт}} | a={0, plural, one{# об’єкт}}",
        "templates/messages/uk.properties | a=Міст {0} - {1} | a=Міст {0}~— {1}",
      })
  void dataFilesAndInterfaceTextsAreMendedToo(String path, String text, String mended) {
    assertThat(corrector.correct(site.config(), new SourceFile(path, text)))
        .isEqualTo(mended.replace('~', '\u00a0'));
  }

  @Test
  void aLongTextIsMendedInTimeThatGrowsWithIt() {
    String text =
        FRONT.formatted("Довга", "Опис") + "Міст - це \"добре\", об'єкт  5 км. ".repeat(20_000);
    org.junit.jupiter.api.Assertions.assertTimeout(
        java.time.Duration.ofSeconds(60), () -> correct(text));
  }

  @Test
  void everythingLabelledAsMendableIsMended() {
    assertThat(LabelledTexts.judge())
        .filteredOn(text -> !text.fixed().equals(text.text()))
        .hasSizeGreaterThan(50)
        .allSatisfy(text -> assertThat(text.corrected()).isEqualTo(text.fixed()));
  }

  @Test
  void manyFilesAreCorrectedSideBySide() {
    StringBuilder files = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      files.append("-- content/news/a").append(i).append("/index.uk.md --\nМіст - це добре.\n");
      files.append("-- seeds/s").append(i).append(".yml --\nid: s").append(i).append("\n");
    }
    TestSite site = TestSite.of(files.toString());
    for (int time = 0; time < 60; time++) {
      assertThat(new Pipeline(TestSite.CLOCK).corrections(site.config(), path -> true))
          .hasSize(300)
          .allSatisfy(made -> assertThat(made.corrected()).contains("Міст\u00a0— це"));
    }
  }
}
