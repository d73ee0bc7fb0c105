package hromada.markdown;

import hromada.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** One walk over a syntax tree that gathers all that later stages ask for. */
final class ContentsCollector extends AbstractVisitor {
  private final int offset;
  private final UnaryOperator<String> anchors;
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<FactUse> facts = new ArrayList<>();
  private final List<RawHtml> rawHtml = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<ItemList> lists = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Integer> anchorUses = new HashMap<>();
  private final StringBuilder plain = new StringBuilder();
  private int quoteDepth;
  private int blockStart;

  ContentsCollector(int offset, UnaryOperator<String> anchors) {
    this.offset = offset;
    this.anchors = anchors;
  }

  Document.Contents collect(Node root) {
    root.accept(this);
    return new Document.Contents(links, images, headings, facts, rawHtml, tables, lists, blocks);
  }

  /** The words of what was collected. */
  String plainText() {
    return plain.toString().strip();
  }

  @Override
  public void visit(org.commonmark.node.Heading heading) {
    startBlock();
    int place = blocks.size();
    visitChildren(heading);
    String text = plain.substring(blockStart);
    block(place, BlockKind.HEADING, text, heading);
    headings.add(new Heading(heading.getLevel(), text, unique(anchors.apply(text)), span(heading)));
  }

  private String unique(String anchor) {
    String base = anchor.isEmpty() ? "section" : anchor;
    int uses = anchorUses.merge(base, 1, Integer::sum);
    if (uses == 1) {
      return base;
    }
    String numbered = base + "-" + uses;
    return anchorUses.putIfAbsent(numbered, 1) == null ? numbered : unique(numbered);
  }

  @Override
  public void visit(Paragraph paragraph) {
    startBlock();
    int place = blocks.size();
    visitChildren(paragraph);
    BlockKind kind = BlockKind.of(paragraph);
    if (kind != BlockKind.PICTURE) {
      block(place, kind, plain.substring(blockStart), paragraph);
    }
  }

  @Override
  public void visit(ListItem item) {
    startBlock();
    visitChildren(item);
  }

  @Override
  public void visit(BulletList list) {
    lists.add(new ItemList(false, count(list), span(list)));
    visitChildren(list);
  }

  @Override
  public void visit(OrderedList list) {
    lists.add(new ItemList(true, count(list), span(list)));
    visitChildren(list);
  }

  @Override
  public void visit(BlockQuote quote) {
    quoteDepth++;
    visitChildren(quote);
    quoteDepth--;
  }

  @Override
  public void visit(org.commonmark.node.Link link) {
    int start = plain.length();
    visitChildren(link);
    links.add(new Link(link.getDestination(), plain.substring(start), span(link)));
  }

  @Override
  public void visit(org.commonmark.node.Image image) {
    int start = plain.length();
    visitChildren(image);
    images.add(new Image(image.getDestination(), plain.substring(start), span(image)));
    block(blocks.size(), BlockKind.PICTURE, plain.substring(start), image);
  }

  @Override
  public void visit(HtmlInline html) {
    rawHtml.add(new RawHtml(html.getLiteral(), span(html)));
  }

  @Override
  public void visit(HtmlBlock html) {
    startBlock();
    rawHtml.add(new RawHtml(html.getLiteral(), span(html)));
    block(blocks.size(), BlockKind.HTML, html.getLiteral(), html);
  }

  @Override
  public void visit(Text text) {
    plain.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    plain.append(code.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    startBlock();
    plain.append(code.getLiteral());
    block(blocks.size(), BlockKind.CODE, code.getLiteral(), code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    startBlock();
    plain.append(code.getLiteral());
    block(blocks.size(), BlockKind.CODE, code.getLiteral(), code);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    plain.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    plain.append(' ');
  }

  @Override
  public void visit(CustomBlock block) {
    startBlock();
    int start = plain.length();
    int place = blocks.size();
    Node caption = block.getFirstChild();
    visitChildren(block);
    if (block instanceof TableBlock) {
      boolean captioned = caption instanceof CaptionNode;
      int end = plain.indexOf("\n", start);
      String text = captioned && end >= 0 ? plain.substring(start, end) : "";
      tables.add(new Table(text, columns(block), rows(block), span(block)));
      block(place, BlockKind.TABLE, text, captioned ? caption : block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FactNode fact) {
      boolean quoted = quoteDepth > 0 || Quotations.isOpen(plain, blockStart);
      facts.add(new FactUse(fact.id, fact.form, quoted, span(fact)));
    } else if (node instanceof TableRow) {
      startBlock();
      int start = plain.length();
      visitChildren(node);
      block(blocks.size(), BlockKind.TABLE_ROW, plain.substring(start).replace('\n', ' '), node);
    } else {
      if (node instanceof TableCell) {
        startBlock();
      }
      visitChildren(node);
    }
  }

  private static int columns(Node table) {
    Node row = table.getLastChild();
    while (row != null && !(row instanceof TableRow)) {
      row = row.getFirstChild();
    }
    return row == null ? 0 : count(row);
  }

  private static int rows(Node table) {
    int rows = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      rows += part instanceof CaptionNode ? 0 : count(part);
    }
    return rows;
  }

  private static int count(Node parent) {
    int children = 0;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children++;
    }
    return children;
  }

  private void block(int place, BlockKind kind, String text, Node node) {
    blocks.add(place, new Block(kind, text.strip(), span(node)));
  }

  private void startBlock() {
    if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '\n') {
      plain.append('\n');
    }
    blockStart = plain.length();
  }

  /** From the first character of the node to its last; blocks may have a span per line. */
  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      Node parent = node.getParent();
      return parent == null
              || (node instanceof org.commonmark.node.Block && parent.getParent() == null)
          ? new Span(offset, offset)
          : span(parent);
    }
    SourceSpan first = spans.get(0);
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(first.getInputIndex(), last.getInputIndex() + last.getLength()).shift(offset);
  }
}
