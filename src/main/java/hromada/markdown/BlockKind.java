package hromada.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

/** What a block of a text is. */
public enum BlockKind {
  HEADING,
  /** A paragraph of running text; those of quotations and lists count as these. */
  PARAGRAPH,
  LIST_ITEM,
  /** A paragraph of a quotation. */
  QUOTATION,
  /** A table with its caption; its rows stand for themselves. */
  TABLE,
  /** A row of a table, the header included. */
  TABLE_ROW,
  PICTURE,
  CODE,
  HTML;

  /** What a paragraph is: the first one of a list item is that item. */
  static BlockKind of(Paragraph paragraph) {
    if (paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null) {
      return LIST_ITEM;
    }
    if (paragraph.getParent() instanceof BlockQuote) {
      return QUOTATION;
    }
    return holdsOnlyPictures(paragraph) ? PICTURE : PARAGRAPH;
  }

  private static boolean holdsOnlyPictures(Paragraph paragraph) {
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Image || child instanceof SoftLineBreak)) {
        return false;
      }
    }
    return paragraph.getFirstChild() != null;
  }
}
