package hromada.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes text with its links to the glossary. */
final class TermRenderer implements NodeRenderer {
  private final HtmlWriter html;
  private final Map<Node, List<TermLink>> links;

  TermRenderer(HtmlNodeRendererContext context, Map<Node, List<TermLink>> links) {
    this.html = context.getWriter();
    this.links = links;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class);
  }

  @Override
  public void render(Node node) {
    String text = ((Text) node).getLiteral();
    int done = 0;
    for (TermLink link : links.getOrDefault(node, List.of())) {
      html.text(text.substring(done, link.offset()));
      done = link.offset();
      if (link.opens()) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "term");
        attributes.put("href", link.href());
        html.tag("a", attributes);
      } else {
        html.tag("/a");
      }
    }
    html.text(text.substring(done));
  }
}
