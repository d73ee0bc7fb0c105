package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TermsTest {
  private static final String GLOSSARY =
      """
      -- content/glossary.yml --
      officer:
        term: {uk: офіцер громади, en: community officer}
        definition: {uk: Той., en: That one.}
        forms: {uk: [офіцера громади], en: [community officers]}
      report:
        term: {uk: звіт офіцера громади, en: community officer’s report}
        definition: {uk: Він., en: It.}
      project:
        term: {uk: проєкт «Офіцер громади», en: Officer project}
        definition: {uk: Він., en: It.}
      union:
        term: {uk: об’єднання, en: union}
        definition: {uk: Воно., en: It.}
      """;

  @Test
  void firstUseLeadsToTheGlossaryAndKeepsItsCase() {
    assertThat(uk("Офіцер громади тут. Офіцер громади там."))
        .containsExactly("/glossary/#officer Офіцер громади");
    assertThat(body("Офіцер громади тут. Офіцер громади там.").text())
        .isEqualTo("Офіцер громади тут. Офіцер громади там.");
  }

  @Test
  void otherFormsOfATermAreTheSameTerm() {
    assertThat(uk("До офіцера громади. Офіцер громади."))
        .containsExactly("/glossary/#officer офіцера громади");
  }

  @Test
  void longestTermCounts() {
    assertThat(uk("Ось звіт офіцера громади."))
        .containsExactly("/glossary/#report звіт офіцера громади");
  }

  @Test
  void onlyWholeWordsCount() {
    assertThat(uk("Неофіцер громади, офіцер громадянин, прес-офіцер громади, возз’єднання."))
        .isEmpty();
    assertThat(en("A non-community officer, a community officership.")).isEmpty();
  }

  @Test
  void possessiveIsNoPartOfTheTerm() {
    assertThat(en("The community officer’s duty."))
        .containsExactly("/en/glossary/#officer community officer");
  }

  @Test
  void kindsOfSpaceAndApostropheDoNotMatter() {
    assertThat(uk("Тут офіцер\u00a0громади."))
        .containsExactly("/glossary/#officer офіцер\u00a0громади");
    assertThat(uk("Тут офіцер\nгромади.")).containsExactly("/glossary/#officer офіцер громади");
    assertThat(uk("Тут об'єднання.")).containsExactly("/glossary/#union об'єднання");
  }

  @Test
  void linksHeadingsAndCodeStayAsTheyAre() {
    assertThat(
            uk(
                "## Офіцер громади\n\n[офіцер громади](/news/) та `офіцер громади`.\n\n    офіцер громади\n"))
        .isEmpty();
    assertThat(uk("| Офіцер громади |\n| --- |\n| Офіцера громади |\n"))
        .containsExactly("/glossary/#officer Офіцера громади");
  }

  @Test
  void quotationsStayAsTheyAre() {
    assertThat(uk("> Офіцер громади\n\nСказав: «Це **добрий** офіцер громади».")).isEmpty();
    assertThat(uk("Сказав: «Так». Офіцер громади.")).hasSize(1);
    assertThat(uk("Сказав: «[Це](/news/) так.\n\nОфіцер громади.")).hasSize(1);
  }

  @Test
  void termMayHoldAQuotedName() {
    assertThat(uk("Є проєкт «Офіцер громади» тут."))
        .containsExactly("/glossary/#project проєкт «Офіцер громади»");
  }

  @Test
  void rawHtmlStaysAsItIsAndSanitisingKeepsTheLinks() {
    assertThat(
            uk(
                "<span lang=\"en\">офіцер громади</span>, <b>офіцер громади</b>, слово<br>офіцер громади"))
        .containsExactly("/glossary/#officer офіцер громади");
  }

  @Test
  void emphasisedWordsAreLinkedToo() {
    assertThat(uk("Це **офіцер громади**.")).hasSize(1);
  }

  @Test
  void feedsHaveNoSuchLinks() {
    assertThat(site("Офіцер громади.", "").text("feed.xml")).doesNotContain("glossary");
  }

  private static List<String> uk(String text) {
    return terms(body(text));
  }

  private static List<String> en(String text) {
    return terms(site("Текст.", text).page("/en/news/a/").expectFirst(".prose"));
  }

  private static Element body(String text) {
    return site(text, "").page("/news/a/").expectFirst(".prose");
  }

  private static List<String> terms(Element body) {
    return body.select("a.term").stream()
        .map(link -> link.attr("href") + " " + link.wholeText().replace('\n', ' '))
        .toList();
  }

  private static Rendered site(String uk, String en) {
    return Rendered.of(
        GLOSSARY
            + "-- content/news/a/index.uk.md --\n"
            + uk
            + "\n"
            + (en.isEmpty() ? "" : "-- content/news/a/index.en.md --\n" + en + "\n"));
  }
}
