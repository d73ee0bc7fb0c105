package hromada.markdown;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown text. Its spans count from the start of the file it was cut from. It is parsed when
 * somebody first asks what is in it, and keeps that as long as there is memory. Its syntax tree is
 * many times as large as the text: of a large site most trees are made anew for whoever wants them.
 * Never changes, so threads may share it.
 */
public final class Document {
  private final MarkdownParser parser;
  private final Supplier<String> file;
  private final int start;
  private volatile @Nullable Node tree;
  private volatile SoftReference<Contents> known = new SoftReference<>(null);

  Document(MarkdownParser parser, Supplier<String> file, int start) {
    this.parser = parser;
    this.file = file;
    this.start = start;
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
      List<Block> blocks) {
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
    return noted().links();
  }

  /** Where its links lead, for others that want to know who links to them: no {@link Readings}. */
  public List<String> targets() {
    return contents().links().stream().map(Link::target).toList();
  }

  public List<Image> images() {
    return noted().images();
  }

  public List<Heading> headings() {
    return noted().headings();
  }

  public List<FactUse> facts() {
    return noted().facts();
  }

  public List<RawHtml> rawHtml() {
    return noted().rawHtml();
  }

  public List<Table> tables() {
    return noted().tables();
  }

  /** The lists of the text, those inside others included. */
  public List<ItemList> lists() {
    return noted().lists();
  }

  /** The blocks of the text in document order. */
  public List<Block> blocks() {
    return noted().blocks();
  }

  /** Whether there is anything to read: pictures and comments are not. */
  public boolean hasText() {
    return blocks().stream()
        .anyMatch(block -> block.kind() != BlockKind.PICTURE && !block.text().startsWith("<!--"));
  }

  /** The words of the text without markup, blocks separated by line feeds. */
  public String plainText() {
    ContentsCollector collector = parser.collector(start);
    collector.collect(root());
    return collector.plainText();
  }

  /** Where the text begins in its file. */
  public int start() {
    return start;
  }

  /** The running text, block by block, as it stands in the file. */
  public List<Stretch> prose() {
    Node root = root();
    if (known.get() == null) {
      // The tree is at hand, and the next to ask need not make another.
      known = new SoftReference<>(parser.collector(start).collect(root));
    }
    return new ProseReader(file.get(), start).read(root);
  }

  private Contents noted() {
    Readings.note(this);
    return contents();
  }

  private Contents contents() {
    Contents before = known.get();
    if (before != null) {
      return before;
    }
    Contents now = parser.collector(start).collect(tree());
    known = new SoftReference<>(now); // another thread may have made the same meanwhile
    return now;
  }

  /** The syntax tree, which nobody may change. */
  Node root() {
    Readings.note(this);
    return tree();
  }

  /**
   * Forgets the syntax tree: whoever wanted it has had it, and the next to ask has it made anew. A
   * tree that is kept for long costs as much in moving it about as in making another.
   */
  public synchronized void forgetTree() {
    if (tree != null) {
      tree = null;
      parser.forgot(length());
    }
  }

  private int length() {
    return file.get().length() - start;
  }

  private Node tree() {
    Node kept = tree;
    return kept == null ? parsed() : kept;
  }

  private synchronized Node parsed() {
    if (tree != null) {
      return tree;
    }
    Node made = parser.tree(file.get(), start);
    if (parser.keeps(length())) {
      tree = made;
    }
    return made;
  }
}
