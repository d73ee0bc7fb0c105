package hromada.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a fact: its words, its value for machines, and a small link to its source. */
final class FactRenderer implements NodeRenderer {
  private final HtmlWriter html;
  private final References references;

  FactRenderer(HtmlNodeRendererContext context, References references) {
    this.html = context.getWriter();
    this.references = references;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FactNode.class);
  }

  @Override
  public void render(Node node) {
    FactNode fact = (FactNode) node;
    References.FactText text = references.fact(fact.id, fact.form);
    String machine = text.machine();
    if (machine == null) {
      html.text(text.text());
    } else {
      References.Element element = text.element();
      html.tag(element.tag(), Map.of(element.attribute(), machine));
      html.text(text.text());
      html.tag("/" + element.tag());
    }
    if (text.source() > 0) {
      sourceLink(text);
    }
  }

  private void sourceLink(References.FactText text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "source-ref");
    attributes.put("href", "#source-" + text.source());
    attributes.put("aria-label", text.sourceLabel());
    html.tag("sup");
    html.tag("a", attributes);
    html.text(String.valueOf(text.source()));
    html.tag("/a");
    html.tag("/sup");
  }
}
