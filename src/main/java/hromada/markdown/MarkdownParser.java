package hromada.markdown;

import hromada.source.SourceFile;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses CommonMark 0.31 with GFM tables and fact references. Configured once, then safe to share.
 */
public final class MarkdownParser {
  /**
   * How deep blocks and inlines may nest. What is deeper stays text, so that neither parsing nor
   * rendering, both recursive, runs out of stack on a hostile file. The longest nesting among the
   * specification's examples is below 20.
   */
  private static final int DEEPEST = 100;

  /**
   * The characters of all texts whose trees are kept: those of 1,000 long articles in two
   * languages, whose trees take 50 MB. To keep many more would cost the collector what is saved by
   * not parsing them again.
   */
  public static final int MOST_KEPT = 8_000_000;

  private final UnaryOperator<String> anchors;
  private final AtomicInteger room;
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .postProcessor(new TableCaptions())
          .customInlineContentParserFactory(new FactSyntax())
          .build();

  /**
   * A parser whose headings get the ids that {@code anchors} makes of their text; ids met twice in
   * a document are numbered.
   */
  public MarkdownParser(UnaryOperator<String> anchors) {
    this(anchors, MOST_KEPT);
  }

  /** The same with another bound for the characters whose trees are kept. */
  MarkdownParser(UnaryOperator<String> anchors, int kept) {
    this.anchors = anchors;
    this.room = new AtomicInteger(kept);
  }

  /**
   * A file's body, to be parsed when somebody asks for what is in it.
   *
   * @param text the whole file, so that spans count from its start
   * @param bodyStart offset at which the Markdown begins
   */
  public Document parse(String text, int bodyStart) {
    return new Document(this, () -> text, bodyStart);
  }

  /** The same of a file whose text may not have been read yet. */
  public Document parse(SourceFile file, int bodyStart) {
    return new Document(this, file::text, bodyStart);
  }

  /** Whether there is still room for the tree of so many characters of text. */
  boolean keeps(int characters) {
    if (room.addAndGet(-characters) >= 0) {
      return true;
    }
    forgot(characters);
    return false;
  }

  /** A tree that was kept is no longer. */
  void forgot(int characters) {
    room.addAndGet(characters);
  }

  Node tree(String text, int bodyStart) {
    return parser.parse(text.substring(bodyStart));
  }

  ContentsCollector collector(int bodyStart) {
    return new ContentsCollector(bodyStart, anchors);
  }
}
