package hromada.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The two allow-lists: what authors may write as HTML, and what a page body may contain. */
public final class Sanitizer {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}._-]+");
  private static final Pattern OUR_CLASSES =
      Pattern.compile("table-box|source-ref|term|align-(left|center|right)|language-[\\w+-]+");
  private static final Pattern OWN_ADDRESS = Pattern.compile("(/(?!/)|\\.{0,2}/)?[^:/][^:]*");

  private static final PolicyFactory AUTHORS = authors().toFactory();
  private static final PolicyFactory BODY = body().toFactory();

  private static HtmlPolicyBuilder authors() {
    return new HtmlPolicyBuilder()
        .allowElements(
            "abbr", "b", "br", "cite", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "time", "dl", "dt", "dd", "details", "summary")
        .allowWithoutAttributes("span", "q")
        .allowAttributes("lang")
        .matching(LANGUAGE)
        .globally()
        .allowAttributes("title")
        .globally()
        .allowAttributes("datetime")
        .onElements("time");
  }

  private static HtmlPolicyBuilder body() {
    return authors()
        .allowElements(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "hr",
            "a",
            "img",
            "div",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "data")
        .allowWithoutAttributes("a", "div", "data")
        .allowUrlProtocols("http", "https", "mailto", "tel")
        .allowAttributes("href", "hreflang", "aria-label")
        .onElements("a")
        .allowAttributes("src")
        .matching(OWN_ADDRESS)
        .onElements("img")
        .allowAttributes("srcset")
        .matching(OWN_ADDRESS)
        .onElements("img")
        .allowAttributes("alt", "width", "height", "loading", "decoding", "sizes")
        .onElements("img")
        .allowAttributes("id")
        .matching(WORD)
        .onElements("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "tr", "pre", "img", "caption")
        .allowAttributes("class")
        .matching(OUR_CLASSES)
        .onElements("div", "a", "th", "td", "code")
        .allowAttributes("aria-labelledby")
        .matching(WORD)
        .onElements("div")
        .allowAttributes("tabindex")
        .matching(false, "0")
        .onElements("div")
        .allowAttributes("role")
        .matching(false, "region")
        .onElements("div")
        .allowAttributes("scope")
        .onElements("th")
        .allowAttributes("start")
        .onElements("ol")
        .allowAttributes("value")
        .onElements("data");
  }

  /** {@code html} with everything removed that a page body may not contain, tags balanced. */
  String clean(String html) {
    return BODY.sanitize(html);
  }

  /**
   * What of a piece of HTML an author may not use: {@code <script>} for an element, {@code onclick}
   * for an attribute, in the order met, each once. Empty when all of it is allowed.
   */
  public List<String> refused(String html) {
    Set<String> refused = new LinkedHashSet<>();
    AUTHORS.sanitize(
        html,
        new HtmlChangeListener<Set<String>>() {
          @Override
          public void discardedTag(Set<String> context, String element) {
            context.add("<" + element + ">");
          }

          @Override
          public void discardedAttributes(
              Set<String> context, String element, String... attributes) {
            context.addAll(List.of(attributes));
          }
        },
        refused);
    return new ArrayList<>(refused);
  }
}
