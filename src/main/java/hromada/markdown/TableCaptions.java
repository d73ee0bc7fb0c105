package hromada.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * GFM has no table captions, WCAG 1.3.1 wants them: a paragraph directly before a table that begins
 * with {@code Таблиця:} or {@code Table:} becomes the caption, without that word.
 */
final class TableCaptions implements PostProcessor {
  private static final List<String> MARKS = List.of("Таблиця:", "Table:");

  @Override
  public Node process(Node root) {
    List<TableBlock> tables = new ArrayList<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof TableBlock table) {
              tables.add(table);
            }
          }
        });
    tables.forEach(TableCaptions::adopt);
    return root;
  }

  private static void adopt(TableBlock table) {
    if (!(table.getPrevious() instanceof Paragraph paragraph)
        || !(paragraph.getFirstChild() instanceof Text text)) {
      return;
    }
    for (String mark : MARKS) {
      if (text.getLiteral().startsWith(mark)) {
        text.setLiteral(text.getLiteral().substring(mark.length()).stripLeading());
        CaptionNode caption = new CaptionNode();
        caption.setSourceSpans(paragraph.getSourceSpans());
        while (paragraph.getFirstChild() != null) {
          caption.appendChild(paragraph.getFirstChild());
        }
        paragraph.unlink();
        table.prependChild(caption);
        return;
      }
    }
  }
}
