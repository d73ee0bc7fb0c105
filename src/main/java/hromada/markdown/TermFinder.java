package hromada.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first use of every term in running text. Links, headings, captions, quotations and what
 * stands between tags of raw HTML are not running text; code is no text at all.
 */
final class TermFinder extends AbstractVisitor {
  private final References references;
  private final Map<Node, List<TermLink>> links = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<Node> stretch = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final BitSet running = new BitSet();
  private int quotations;
  private int tags;

  private TermFinder(References references) {
    this.references = references;
  }

  /** Which tags to put into which text of a document. */
  static Map<Node, List<TermLink>> find(Node root, References references) {
    TermFinder finder = new TermFinder(references);
    root.accept(finder);
    return finder.links;
  }

  @Override
  public void visit(Heading heading) {}

  @Override
  public void visit(BlockQuote quote) {}

  @Override
  public void visit(Image image) {}

  @Override
  public void visit(Link link) {
    // Its words are not linked again, but a quotation may begin or end in them.
    for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text words) {
        words
            .getLiteral()
            .chars()
            .forEach(c -> quotations = Quotations.depth(quotations, (char) c));
      }
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    startBlock();
    visitChildren(paragraph);
  }

  @Override
  public void visit(CustomBlock block) {
    if (!(block instanceof CaptionNode)) {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    boolean header = node instanceof TableCell cell && cell.isHeader();
    if (!header && !(node instanceof FactNode)) {
      startBlock();
      visitChildren(node);
    }
  }

  private void startBlock() {
    quotations = 0;
    tags = 0;
  }

  @Override
  public void visit(HtmlInline html) {
    String tag = html.getLiteral();
    if (tag.startsWith("</")) {
      tags = Math.max(0, tags - 1);
    } else if (!tag.startsWith("<br") && !tag.endsWith("/>") && !tag.startsWith("<!")) {
      tags++;
    }
  }

  @Override
  public void visit(Text node) {
    String words = node.getLiteral();
    stretch.add(node);
    if (Quotations.hasMark(words)) {
      for (int i = 0; i < words.length(); i++) {
        int before = quotations;
        quotations = Quotations.depth(quotations, words.charAt(i));
        running.set(text.length() + i, tags == 0 && Math.min(before, quotations) == 0);
      }
    } else if (tags == 0 && quotations == 0) {
      running.set(text.length(), text.length() + words.length());
    }
    text.append(words);
    endStretchBefore(node.getNext());
  }

  @Override
  public void visit(SoftLineBreak node) {
    if (!stretch.isEmpty()) {
      stretch.add(node);
      text.append(' ');
      endStretchBefore(node.getNext());
    }
  }

  private void endStretchBefore(@Nullable Node next) {
    if (next instanceof Text || next instanceof SoftLineBreak) {
      return;
    }
    for (References.TermUse use : references.terms(text.toString())) {
      if (running.get(use.start()) && running.get(use.end() - 1) && used.add(use.id())) {
        link(use);
      }
    }
    stretch.clear();
    text.setLength(0);
    running.clear();
  }

  /** A use may begin in one line and end in the next. */
  private void link(References.TermUse use) {
    int start = 0;
    for (Node node : stretch) {
      int length = node instanceof Text words ? words.getLiteral().length() : 1;
      if (use.start() >= start && use.start() < start + length) {
        tag(node, new TermLink(use.start() - start, use.href()));
      }
      if (use.end() > start && use.end() <= start + length) {
        tag(node, new TermLink(use.end() - start, ""));
      }
      start += length;
    }
  }

  private void tag(Node node, TermLink link) {
    links.computeIfAbsent(node, n -> new ArrayList<>()).add(link);
  }
}
