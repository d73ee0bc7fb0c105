package hromada.markdown;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns documents into HTML that is safe to publish. */
public final class MarkdownRenderer {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final DefaultUrlSanitizer URLS =
      new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel"));

  private final Sanitizer sanitizer = new Sanitizer();

  /**
   * The document's body as HTML. Raw HTML in it has passed the sanitiser; a document without raw
   * HTML needs none, as everything else is escaped on the way.
   */
  public String html(Document document, References references) {
    Node root = document.root();
    Map<Node, List<TermLink>> terms = TermFinder.find(root, references);
    String html =
        HtmlRenderer.builder()
            .nodeRendererFactory(TableRenderer::new) // whoever comes first renders a table
            .extensions(EXTENSIONS)
            .sanitizeUrls(true)
            .urlSanitizer(URLS)
            .nodeRendererFactory(context -> new FactRenderer(context, references))
            .nodeRendererFactory(context -> new TermRenderer(context, terms))
            .attributeProviderFactory(context -> new PageAttributes(document, references))
            .build()
            .render(root);
    return withoutSlashes(document.rawHtml().isEmpty() ? html : sanitizer.clean(html));
  }

  /**
   * HTML standard: on void elements the slash "has no effect", and the checker warns of it. Both
   * commonmark and the sanitiser write it, and escape every other {@code >}.
   */
  private static String withoutSlashes(String html) {
    return html.replace(" />", ">");
  }

  /** The document as the CommonMark specification writes it: nothing resolved, nothing removed. */
  static String specificationHtml(Document document) {
    return HtmlRenderer.builder().percentEncodeUrls(true).build().render(document.root());
  }

  /** Ids of headings, resolved addresses, sizes of pictures, scope of table headers. */
  private static final class PageAttributes implements AttributeProvider {
    private final int start;
    private final Iterator<Heading> headings;
    private final References references;
    private final Set<String> ids = new HashSet<>();

    PageAttributes(Document document, References references) {
      this.start = document.start();
      this.headings = document.headings().iterator();
      this.references = references;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
      if (node instanceof org.commonmark.node.Heading) {
        attributes.put("id", headings.next().anchor());
      } else if (node instanceof Link) {
        link(attributes);
      } else if (node instanceof Image) {
        image(attributes);
        id(node, attributes);
      } else if (node instanceof TableCell cell) {
        cell(cell, attributes);
      } else if (node instanceof Block || node instanceof TableRow) {
        id(node, attributes);
      }
    }

    /** A list item is found by its first paragraph, which in a dense list has no tag. */
    private void id(Node node, Map<String, String> attributes) {
      Node marked = node instanceof ListItem ? node.getFirstChild() : node;
      if (marked != null && !marked.getSourceSpans().isEmpty()) {
        references
            .id(start + marked.getSourceSpans().get(0).getInputIndex())
            .filter(ids::add)
            .ifPresent(id -> attributes.put("id", id));
      }
    }

    private static void cell(TableCell cell, Map<String, String> attributes) {
      if (cell.isHeader()) {
        attributes.put("scope", "col");
      }
      // HTML has no align attribute any more; the style sheet has these classes.
      String align = attributes.remove("align");
      if (align != null) {
        attributes.put("class", "align-" + align);
      }
    }

    private void link(Map<String, String> attributes) {
      // commonmark adds rel=nofollow to every link; this site vouches for what it links to.
      attributes.remove("rel");
      References.LinkTarget target = references.link(attributes.getOrDefault("href", ""));
      attributes.put("href", target.href());
      if (target.language() != null) {
        attributes.put("hreflang", target.language());
      }
    }

    private void image(Map<String, String> attributes) {
      References.ImageTarget target = references.image(attributes.getOrDefault("src", ""));
      attributes.put("src", target.src());
      if (!target.choice().isEmpty()) {
        attributes.put("srcset", target.choice());
        attributes.put("sizes", References.ImageTarget.SIZES);
      }
      if (target.width() > 0 && target.height() > 0) {
        attributes.put("width", String.valueOf(target.width()));
        attributes.put("height", String.valueOf(target.height()));
      }
      attributes.put("loading", "lazy");
      attributes.put("decoding", "async");
    }
  }
}
