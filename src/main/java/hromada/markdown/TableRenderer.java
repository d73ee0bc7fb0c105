package hromada.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a table with its caption, inside a box that scrolls where the screen is narrow. */
final class TableRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private int captions;

  TableRenderer(HtmlNodeRendererContext context) {
    this.context = context;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TableBlock.class, CaptionNode.class);
  }

  @Override
  public void render(Node node) {
    html.line();
    if (node instanceof CaptionNode) {
      html.tag("caption", Map.of("id", captionId()));
      children(node);
      html.tag("/caption");
    } else {
      html.tag("div", box(node));
      html.tag("table");
      children(node);
      html.tag("/table");
      html.tag("/div");
    }
    html.line();
  }

  /** What scrolls has to be reached by keyboard, and to say what it is (WCAG 2.1.1). */
  private Map<String, String> box(Node table) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("class", "table-box");
    attributes.put("tabindex", "0");
    if (table.getFirstChild() instanceof CaptionNode) {
      captions++;
      attributes.put("role", "region");
      attributes.put("aria-labelledby", captionId());
    }
    return attributes;
  }

  private String captionId() {
    return "table-caption-" + captions;
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
