package hromada.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Finds the running text of a document, letter by letter, in the file it was parsed from. */
final class ProseReader extends AbstractVisitor {
  private static final Pattern OPENING =
      Pattern.compile("<(\\w+)[^>]*\\blang\\s*=.*", Pattern.DOTALL);
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String file;
  private final int offset;
  private final boolean escapes;
  private final List<Stretch> stretches = new ArrayList<>();
  private char[] cells = {};
  private int start;

  /** The tag that began a passage in another language; empty outside one. */
  private String foreign = "";

  ProseReader(String file, int offset) {
    this.file = file;
    this.offset = offset;
    this.escapes = file.indexOf('\\', offset) >= 0;
  }

  List<Stretch> read(Node root) {
    root.accept(this);
    return stretches;
  }

  @Override
  public void visit(Paragraph paragraph) {
    BlockKind kind = BlockKind.of(paragraph);
    if (kind != BlockKind.PICTURE) {
      block(kind, paragraph);
    }
  }

  @Override
  public void visit(Heading heading) {
    block(BlockKind.HEADING, heading);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof CaptionNode) {
      block(BlockKind.TABLE, block);
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      block(BlockKind.TABLE_ROW, node);
    } else if (node instanceof FactNode) {
      mask(node, Stretch.OPAQUE);
    } else {
      visitChildren(node);
    }
  }

  private void block(BlockKind kind, Node node) {
    List<SourceSpan> lines = node.getSourceSpans();
    if (lines.isEmpty()) {
      return;
    }
    SourceSpan last = lines.get(lines.size() - 1);
    start = offset + lines.get(0).getInputIndex();
    cells = new char[offset + last.getInputIndex() + last.getLength() - start];
    Arrays.fill(cells, Stretch.OPAQUE);
    for (int i = 1; i < lines.size(); i++) {
      SourceSpan before = lines.get(i - 1);
      int end = offset + before.getInputIndex() + before.getLength() - start;
      Arrays.fill(cells, end, offset + lines.get(i).getInputIndex() - start, '\n');
    }
    foreign = "";
    visitChildren(node);
    stretches.add(Stretch.of(kind, cells, start));
  }

  @Override
  public void visit(Text text) {
    for (SourceSpan span : text.getSourceSpans()) {
      int from = from(span);
      int to = to(span);
      if (from < to && foreign.isEmpty()) {
        file.getChars(from, to, cells, from - start);
        if (escapes) {
          unescape(from, to);
        }
      } else if (from < to) {
        Arrays.fill(cells, from - start, to - start, Stretch.OPAQUE);
      }
    }
  }

  /** A backslash before a mark only keeps Markdown from taking that for its own. */
  private void unescape(int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      if (file.charAt(at) == '\\' && ESCAPABLE.indexOf(file.charAt(at + 1)) >= 0) {
        cells[at - start] = Stretch.MARKUP;
      }
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    formed(emphasis);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    formed(emphasis);
  }

  @Override
  public void visit(Link link) {
    formed(link);
  }

  private void formed(Node node) {
    mask(node, Stretch.MARKUP);
    visitChildren(node);
  }

  @Override
  public void visit(Image image) {
    mask(image, Stretch.OPAQUE);
  }

  @Override
  public void visit(Code code) {
    mask(code, Stretch.OPAQUE);
  }

  @Override
  public void visit(HtmlInline html) {
    mask(html, Stretch.OPAQUE);
    Matcher opening = OPENING.matcher(html.getLiteral());
    if (foreign.isEmpty() && opening.matches()) {
      foreign = opening.group(1);
    } else if (html.getLiteral().equals("</" + foreign + ">")) {
      foreign = "";
    }
  }

  private void mask(Node node, char mask) {
    for (SourceSpan span : node.getSourceSpans()) {
      for (int at = from(span) - start; at < to(span) - start; at++) {
        cells[at] = cells[at] == '\n' ? '\n' : mask;
      }
    }
  }

  /** Where a stretch begins in the file, as far as it is inside its block. */
  private int from(SourceSpan span) {
    return Math.max(start, offset + span.getInputIndex());
  }

  private int to(SourceSpan span) {
    return Math.min(start + cells.length, offset + span.getInputIndex() + span.getLength());
  }
}
