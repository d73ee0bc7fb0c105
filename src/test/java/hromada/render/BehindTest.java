package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BehindTest {
  /** Made from «Перший абзац.», «Другий абзац.», «Третій пункт.» and the title «Заголовок». */
  private static final String RECORD =
      "translated_from: [title=pzrrwvtm, summary=pplmuzxx, xwlnnpzn, quxrtylo, oqmzmukx]";

  private static Document page(String ukrainian, String english) {
    return Rendered.of(
            Rendered.BASICS
                + """
                -- content/news/bridge/index.uk.md --
                %s
                -- content/news/bridge/index.en.md --
                ---
                title: Title
                summary: Summary.
                %s
                ---
                %s
                """
                    .formatted(ukrainian, RECORD, english),
            Map.of())
        .page("/en/news/bridge/");
  }

  private static final String ENGLISH =
      "The first [paragraph](/).\n\nThe second <span lang=\"uk\">один</span> paragraph.\n\n- Third point.";

  @Test
  void aCurrentPageSaysNothing() {
    Document page = page("Перший абзац.\n\nДругий абзац.\n\n- Третій пункт.", ENGLISH);
    assertThat(page.select(".behind")).isEmpty();
    assertThat(page.select("[id^=older]")).isEmpty();
  }

  @Test
  void anOlderPageSaysSoAndLeadsToWhatIsOlder() {
    Document page = page("Інший абзац.\n\nЩе інший.\n\n- Третій пункт.\n- Новий.", ENGLISH);
    assertThat(page.select("main > .behind p").text())
        .isEqualTo(
            "The Ukrainian page has changed. Two paragraphs here are older."
                + " One new part is not translated yet. Read in Ukrainian");
    assertThat(page.select(".behind a[hreflang=uk]").attr("href")).isEqualTo("/news/bridge/");
    assertThat(page.select(".behind li").eachText())
        .containsExactly("The first paragraph.", "The second один paragraph.");
    for (Element link : page.select(".behind li a")) {
      Element target = page.expectFirst(link.attr("href"));
      assertThat(target.normalName()).isEqualTo("p");
      assertThat(target.text()).isEqualTo(link.text());
    }
  }

  @Test
  void anItemOfAListIsFoundToo() {
    Document page = page("Перший абзац.\n\nДругий абзац.\n\n- Інший пункт.", ENGLISH);
    assertThat(page.select(".behind p").text()).contains("One part of this page is older.");
    assertThat(page.select("li#older-1").text()).isEqualTo("Third point.");
  }
}
