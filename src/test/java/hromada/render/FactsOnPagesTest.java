package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsOnPagesTest {
  private static final String SEEDS =
      """
      -- seeds/survey.yml --
      id: survey
      title: {uk: Опитування, en: Survey}
      publisher: {uk: Установа, en: Institution}
      kind: reference
      address: https://example.test/survey
      published: 2030-05
      published_basis: {uk: За датою файла., en: From the date of the file.}
      checked_on: 2031-01-01
      language: en
      confidence: A
      facts:
        - {id: visitors, label: {uk: Гості, en: Visitors}, value: 26000, kind: number, bound: over, unit: person, as_of: 2030-04-01}
        - {id: opened, label: {uk: Відкрито, en: Opened}, value: "2030-03-30", kind: date}
        - {id: single-number, label: {uk: Номер, en: Number}, value: "112", kind: telephone, confidence: X}
        - {id: aim, label: {uk: Мета, en: Aim}, value: {uk: довіра, en: trust}, kind: text}
      -- seeds/other.yml --
      id: other
      title: {uk: Інше, en: Other}
      publisher: {uk: Установа, en: Institution}
      kind: reference
      address: https://example.test/other
      checked_on: 2031-01-01
      language: uk
      confidence: A
      facts: []
      """;

  private static final Rendered SITE =
      Rendered.of(
          SEEDS
              + """
              -- content/news/facts/index.uk.md --
              ---
              title: Гостей {{fact:visitors form=bare}}
              summary: Опис.
              published: 2031-01-02
              status: published
              sources: [other, survey]
              lead: Було {{fact:visitors}}.
              ---
              A {{fact:visitors}} B {{fact:visitors form=compact}} C {{fact:visitors form=unit}} D
              {{fact:opened}} E {{fact:opened form=month}} F {{fact:opened form=year}} G {{fact:police}} H
              {{fact:single-number}} I {{fact:aim}}
              -- content/news/facts/index.en.md --
              ---
              title: Visitors
              summary: Summary.
              ---
              A {{fact:visitors}} B {{fact:visitors form=compact}} C {{fact:visitors form=unit}} D
              {{fact:opened}} E {{fact:opened form=month}} F {{fact:opened form=year}} G {{fact:police}} H
              {{fact:single-number}} I {{fact:aim}}
              """);

  @Test
  void everyFormIsWrittenAsUkrainianDoes() {
    var prose = SITE.page("/news/facts/").expectFirst(".prose p");
    prose.select("sup").remove();
    assertThat(prose.wholeText().strip().replace("\n", " "))
        .isEqualTo(
            "A понад 26\u00a0000 B понад 26 тисяч C понад 26\u00a0000 осіб D 30 березня 2030 року"
                + " E березень 2030 року F 2030 G 102 H ще не підтверджено I довіра");
  }

  @Test
  void everyFormIsWrittenAsEnglishDoes() {
    var prose = SITE.page("/en/news/facts/").expectFirst(".prose p");
    prose.select("sup").remove();
    assertThat(prose.wholeText().strip().replace("\n", " "))
        .isEqualTo(
            "A over 26,000 B over 26 thousand C over 26,000 people D 30 March 2030"
                + " E March 2030 F 2030 G 102 H not yet confirmed I trust");
  }

  @Test
  void machinesReadNumbersDatesAndTelephones() {
    var prose = SITE.page("/news/facts/").select(".prose");
    assertThat(prose.select("data").eachAttr("value")).containsOnly("26000");
    assertThat(prose.select("time").eachAttr("datetime"))
        .containsExactly("2030-03-30", "2030-03", "2030");
    assertThat(prose.select("a[href^=tel:]").eachAttr("href")).containsExactly("tel:102");
  }

  @Test
  void sourcesAreNumberedByFirstUseAndThenByTheFrontMatter() {
    var page = SITE.page("/news/facts/");
    assertThat(page.select(".sources li").eachAttr("id"))
        .containsExactly("source-1", "source-2", "source-3");
    assertThat(page.select(".sources li > a").eachText())
        .containsExactly("Опитування", "Телефони", "Інше");
    assertThat(page.select(".lead a.source-ref").attr("href")).isEqualTo("#source-1");
    assertThat(page.select(".lead a.source-ref").attr("aria-label")).isEqualTo("Джерело 1");
  }

  @Test
  void sourceSaysWhoseItIsAndHowItsDateIsKnown() {
    var source = SITE.page("/news/facts/").expectFirst("#source-1");
    assertThat(source.text())
        .contains("Установа", "мова документа: англійська", "травень 2030 року")
        .contains("станом на 1 квітня 2030 року", "За датою файла.");
    assertThat(source.select("a").attr("hreflang")).isEqualTo("en");
  }

  @Test
  void factsInTitlesAreWords() {
    var page = SITE.page("/news/facts/");
    assertThat(page.expectFirst("h1").wholeText()).isEqualTo("Гостей 26\u00a0000");
    assertThat(page.expectFirst("title").wholeText()).startsWith("Гостей 26\u00a0000 —");
  }
}
