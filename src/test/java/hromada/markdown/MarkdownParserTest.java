package hromada.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.source.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkdownParserTest {
  private static final MarkdownParser PARSER = new MarkdownParser(text -> text.replace(' ', '-'));

  @Test
  void treesAreKeptOnlyAsLongAsThereIsRoom() {
    MarkdownParser parser = new MarkdownParser(heading -> heading, 10);
    Document first = parser.parse("six ch", 0);
    assertThat(first.root()).isSameAs(first.root());
    Document second = parser.parse("six ch", 0);
    assertThat(second.root()).isNotSameAs(second.root());
    assertThat(second.plainText()).isEqualTo("six ch");
    assertThat(first.root()).isSameAs(first.root());
  }

  private static Document parse(String markdown) {
    return PARSER.parse(markdown, 0);
  }

  @Test
  void spansCountFromTheStartOfTheFile() {
    String file = "---\nfront\n---\nSee [here](/a/) and ![x](b.jpg).\n";
    Document document = PARSER.parse(file, 14);
    Span link = document.links().get(0).span();
    assertThat(file.substring(link.start(), link.end())).isEqualTo("[here](/a/)");
    Span image = document.images().get(0).span();
    assertThat(file.substring(image.start(), image.end())).isEqualTo("![x](b.jpg)");
  }

  @Test
  void linkOfAReferenceKeepsItsTarget() {
    assertThat(parse("[a]\n\n[a]: /b/").links().get(0).target()).isEqualTo("/b/");
  }

  @Test
  void headingsWithOneTextGetDifferentAnchors() {
    List<String> anchors =
        parse("## A\n\n## A\n\n## A 2\n\n## A-2").headings().stream().map(Heading::anchor).toList();
    assertThat(anchors).containsExactly("A", "A-2", "A-2-2", "A-2-3").doesNotHaveDuplicates();
  }

  @Test
  void headingWithoutLettersStillHasAnAnchor() {
    assertThat(parse("## ").headings().get(0).anchor()).isEqualTo("section");
  }

  @Test
  void factReferenceIsRead() {
    FactUse fact = parse("Live {{fact:people form=compact}} here").facts().get(0);
    assertThat(fact.id()).isEqualTo("people");
    assertThat(fact.form()).isEqualTo("compact");
    assertThat(fact.quoted()).isFalse();
  }

  @Test
  void bracesThatAreNoFactStayText() {
    for (String text : List.of("{{fact:", "{{fact:a b}}", "{{other:a}}", "{ {fact:a}}")) {
      assertThat(parse(text).facts()).as(text).isEmpty();
      assertThat(parse(text).plainText()).isEqualTo(text);
    }
  }

  @Test
  void factInCodeStaysText() {
    assertThat(parse("`{{fact:a}}`").facts()).isEmpty();
  }

  @Test
  void factBetweenQuotationMarksIsQuoted() {
    assertThat(quoted("he said «over {{fact:a}} people»")).isTrue();
    assertThat(quoted("he said “over {{fact:a}} people”")).isTrue();
    assertThat(quoted("«one» and {{fact:a}} people")).isFalse();
    assertThat(quoted("«open *and {{fact:a}}*»")).isTrue();
    assertThat(quoted("«open\n\n{{fact:a}}»")).isFalse();
    assertThat(quoted("> {{fact:a}} people")).isTrue();
    assertThat(quoted("»{{fact:a}}«")).isFalse();
  }

  private static boolean quoted(String markdown) {
    return parse(markdown).facts().get(0).quoted();
  }

  @Test
  void paragraphBeforeATableBecomesItsCaption() {
    Document document = parse("Таблиця: Номери\n\n| A |\n| - |\n| 1 |");
    assertThat(document.tables().get(0).caption()).isEqualTo("Номери");
    String html = new MarkdownRenderer().html(document, References.asWritten());
    assertThat(html)
        .contains("<caption id=\"table-caption-1\">Номери</caption>")
        .doesNotContain("Таблиця");
  }

  @Test
  void tableWithoutSuchAParagraphHasNone() {
    assertThat(parse("Words\n\n| A |\n| - |\n| 1 |").tables().get(0).caption()).isEmpty();
  }

  @Test
  void hostileNestingNeitherOverflowsNorStalls() {
    for (String part : List.of("> ", "- ", "*a **a ", "[", "![", "<b>", "`a ", "«{{fact:x}}")) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            Document document = parse(part.repeat(20_000) + "x");
            new MarkdownRenderer().html(document, References.asWritten());
          },
          part);
    }
  }

  @Test
  void blocksComeInOrderWithTheirWordsAndPlaces() {
    String text =
        """
        # Head *line*

        One ![p](a.jpg) two {{fact:x}}.

        ![alone](b.jpg)

        - first

          more
        - second

        > said

        Table: Caption

        | A | B |
        | - | - |
        | 1 | 2 |

        ```
        code
        ```

        <div>raw</div>
        """;
    assertThat(parse(text).blocks())
        .extracting(
            block ->
                block.kind()
                    + ": "
                    + block.text()
                    + " <- "
                    + text.substring(block.span().start(), block.span().end()).replace("\n", "/"))
        .containsExactly(
            "HEADING: Head line <- # Head *line*",
            "PARAGRAPH: One p two . <- One ![p](a.jpg) two {{fact:x}}.",
            "PICTURE: p <- ![p](a.jpg)",
            "PICTURE: alone <- ![alone](b.jpg)",
            "LIST_ITEM: first <- first",
            "PARAGRAPH: more <- more",
            "LIST_ITEM: second <- second",
            "QUOTATION: said <- said",
            "TABLE: Caption <- Table: Caption",
            "TABLE_ROW: A B <- | A | B |",
            "TABLE_ROW: 1 2 <- | 1 | 2 |",
            "CODE: code <- ```/code/```",
            "HTML: <div>raw</div> <- <div>raw</div>");
  }

  @Test
  void picturesAndCommentsAreNoText() {
    assertThat(parse("![a](b.jpg)\n\n<!-- later -->\n").hasText()).isFalse();
    assertThat(parse("{{fact:x}}").hasText()).isTrue();
  }
}
