package hromada.markdown;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document asks its page for while it turns into HTML: where links and pictures lead, and
 * what a fact says. Answers are plain text; the renderer escapes them.
 */
public interface References {
  /** Resolves a link target as written. */
  LinkTarget link(String target);

  /** Resolves a picture's address as written. */
  ImageTarget image(String target);

  /** Words for a fact; called in the order in which facts stand in the text. */
  FactText fact(String id, String form);

  /**
   * Words of running text that lead to the glossary, in the order in which they stand and without
   * overlap. Asked for every stretch of running text, in the order of the document.
   */
  default List<TermUse> terms(String text) {
    return List.of();
  }

  /**
   * The id of the block that begins at an offset of the file, if something leads to it. Headings
   * have ids of their own.
   */
  default Optional<String> id(int offset) {
    return Optional.empty();
  }

  /**
   * A term in running text.
   *
   * @param id which term
   * @param start offset of its first character
   * @param end offset behind its last character
   * @param href where its definition stands
   */
  record TermUse(String id, int start, int end, String href) {}

  /**
   * Where a link leads.
   *
   * @param href the address to write
   * @param language tag of the target's language where it is not the page's own, for {@code
   *     hreflang}
   */
  record LinkTarget(String href, @Nullable String language) {}

  /**
   * A picture to show.
   *
   * @param src the address to write
   * @param choice smaller copies, as {@code srcset} wants them; empty for none
   * @param width in CSS pixels, 0 when unknown
   * @param height in CSS pixels, 0 when unknown
   */
  record ImageTarget(String src, String choice, int width, int height) {
    /** How wide a picture in the text is shown: a column, or the screen without its edges. */
    public static final String SIZES = "(min-width: 45rem) 42rem, calc(100vw - 2rem)";
  }

  /**
   * A fact in words.
   *
   * @param text what the reader reads
   * @param element the element that carries the value for machines
   * @param machine the value for machines, or null for none
   * @param source number of its source in the page's list, 0 for none
   * @param sourceLabel name of the source link for screen readers
   */
  record FactText(
      String text, Element element, @Nullable String machine, int source, String sourceLabel) {
    /** A value that is neither a date nor something to follow. */
    public FactText(String text, @Nullable String machine, int source, String sourceLabel) {
      this(text, Element.DATA, machine, source, sourceLabel);
    }
  }

  /** How HTML says a value to machines. */
  enum Element {
    /** Any value: {@code <data value>}. */
    DATA("data", "value"),
    /** A date: {@code <time datetime>}. */
    TIME("time", "datetime"),
    /** An address to follow, such as {@code tel:102}: {@code <a href>}. */
    LINK("a", "href");

    private final String tag;
    private final String attribute;

    Element(String tag, String attribute) {
      this.tag = tag;
      this.attribute = attribute;
    }

    public String tag() {
      return tag;
    }

    public String attribute() {
      return attribute;
    }
  }

  /** Links and pictures as written, facts as their ids: for documents that stand alone. */
  static References asWritten() {
    return new References() {
      @Override
      public LinkTarget link(String target) {
        return new LinkTarget(target, null);
      }

      @Override
      public ImageTarget image(String target) {
        return new ImageTarget(target, "", 0, 0);
      }

      @Override
      public FactText fact(String id, String form) {
        return new FactText(id, null, 0, "");
      }
    };
  }
}
