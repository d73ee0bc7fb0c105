package hromada.markdown;

import java.util.List;
import org.commonmark.node.Node;

/**
 * A parsed Markdown text. Its spans count from the start of the file it was cut from. Never changes
 * once made, so threads may share it.
 */
public final class Document {
  private final Node root;
  private final int start;
  private final Contents contents;

  Document(Node root, Contents contents, int start) {
    this.root = root;
    this.start = start;
    this.contents = contents;
  }

  /** What a document holds besides running text, each list in document order. */
  record Contents(
      List<Link> links,
      List<Image> images,
      List<Heading> headings,
      List<FactUse> facts,
      List<RawHtml> rawHtml,
      List<Table> tables,
      List<ItemList> lists,
      List<Block> blocks,
      String plainText) {
    Contents {
      links = List.copyOf(links);
      images = List.copyOf(images);
      headings = List.copyOf(headings);
      facts = List.copyOf(facts);
      rawHtml = List.copyOf(rawHtml);
      tables = List.copyOf(tables);
      lists = List.copyOf(lists);
      blocks = List.copyOf(blocks);
    }
  }

  public List<Link> links() {
    return contents.links();
  }

  public List<Image> images() {
    return contents.images();
  }

  public List<Heading> headings() {
    return contents.headings();
  }

  public List<FactUse> facts() {
    return contents.facts();
  }

  public List<RawHtml> rawHtml() {
    return contents.rawHtml();
  }

  public List<Table> tables() {
    return contents.tables();
  }

  /** The lists of the text, those inside others included. */
  public List<ItemList> lists() {
    return contents.lists();
  }

  /** The blocks of the text in document order. */
  public List<Block> blocks() {
    return contents.blocks();
  }

  /** Whether there is anything to read: pictures and comments are not. */
  public boolean hasText() {
    return blocks().stream()
        .anyMatch(block -> block.kind() != BlockKind.PICTURE && !block.text().startsWith("<!--"));
  }

  /** The words of the text without markup, blocks separated by line feeds. */
  public String plainText() {
    return contents.plainText();
  }

  /** Where the text begins in its file. */
  int start() {
    return start;
  }

  /**
   * The running text, block by block, as it stands in the file.
   *
   * @param file the whole text that was parsed
   */
  public List<Stretch> prose(String file) {
    return new ProseReader(file, start).read(root);
  }

  Node root() {
    return root;
  }
}
