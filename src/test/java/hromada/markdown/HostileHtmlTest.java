package hromada.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches the public page of HTML that means harm. */
class HostileHtmlTest {
  private static final MarkdownParser PARSER = new MarkdownParser(text -> text);
  private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

  private static Element body(String markdown) {
    return Jsoup.parseBodyFragment(RENDERER.html(PARSER.parse(markdown, 0), References.asWritten()))
        .body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "text <script src=//evil.example/x.js></script> text",
        "<SCRIPT\n>alert(1)</SCRIPT\n>",
        "<img src=x onerror=alert(1)>",
        "<b onclick=\"alert(1)\">x</b>",
        "<p style=\"position:fixed;inset:0\">x</p>",
        "<style>body{display:none}</style>",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<object data=\"x.swf\"></object><embed src=x>",
        "<form action=\"https://evil.example\"><input name=q></form>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" &#106;avascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](vbscript:msgbox)",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "![x](javascript:alert(1))",
        "<javascript:alert(1)>",
        "[x]: javascript:alert(1)\n\n[x]",
        "<base href=\"https://evil.example/\">",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<link rel=stylesheet href=\"https://evil.example/x.css\">",
        "<img src=\"https://evil.example/pixel.gif\">",
        "<!--><script>alert(1)</script>-->",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"
      })
  void nothingThatActsIsLeft(String hostile) {
    Element body = body("Before.\n\n" + hostile + "\n\nAfter.");
    assertThat(
            body.select(
                "script, style, iframe, object, embed, form, input, svg, math, base, meta, link,"
                    + " template, noscript"))
        .isEmpty();
    for (Element element : body.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                    .doesNotStartWith("javascript:")
                    .doesNotStartWith("vbscript:")
                    .doesNotStartWith("data:");
              });
    }
    assertThat(body.select("img[src*=evil]")).isEmpty();
    assertThat(body.text()).contains("Before.");
  }

  @Test
  void allowedHtmlStays() {
    Element body =
        body(
            "An <abbr title=\"EU Advisory Mission\">EUAM</abbr> visit to "
                + "<span lang=\"uk\">Нове</span>, H<sub>2</sub>O.");
    assertThat(body.select("abbr[title]").text()).isEqualTo("EUAM");
    assertThat(body.select("span[lang=uk]").text()).isEqualTo("Нове");
    assertThat(body.select("sub")).hasSize(1);
  }

  @Test
  void whatWeMakeOurselvesPassesTheSanitiserToo() {
    String table = "Table: Numbers\n\n| A | B |\n| :-- | --: |\n| 1 | 2 |\n\n## Top\n\n";
    Element with = body(table + "{{fact:x}} <sub>1</sub>");
    Element without = body(table + "{{fact:x}} 1");
    assertThat(with.select("caption").text()).isEqualTo("Numbers");
    assertThat(with.select("div[role=region][tabindex=0]").attr("aria-labelledby"))
        .isEqualTo(with.select("caption").attr("id"))
        .isEqualTo("table-caption-1");
    assertThat(with.select("th[scope=col]")).hasSize(2);
    assertThat(with.select("td.align-right")).hasSize(1);
    assertThat(with.select("h2").attr("id")).isEqualTo("Top");
    assertThat(with.select("div.table-box").outerHtml())
        .isEqualTo(without.select("div.table-box").outerHtml());
  }

  @Test
  void refusedPartsAreNamed() {
    Sanitizer sanitizer = new Sanitizer();
    assertThat(sanitizer.refused("<b onclick='x()'>")).containsExactly("onclick");
    assertThat(sanitizer.refused("<iframe src=x>")).containsExactly("<iframe>");
    assertThat(sanitizer.refused("<span lang=\"uk\">")).isEmpty();
  }
}
