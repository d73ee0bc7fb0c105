package hromada.markdown;

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
   * @param width in CSS pixels, 0 when unknown
   * @param height in CSS pixels, 0 when unknown
   */
  record ImageTarget(String src, int width, int height) {}

  /**
   * A fact in words.
   *
   * @param text what the reader reads
   * @param machine the value for machines ({@code data value}), or null for none
   * @param source number of its source in the page's list, 0 for none
   * @param sourceLabel name of the source link for screen readers
   */
  record FactText(String text, @Nullable String machine, int source, String sourceLabel) {}

  /** Links and pictures as written, facts as their ids: for documents that stand alone. */
  static References asWritten() {
    return new References() {
      @Override
      public LinkTarget link(String target) {
        return new LinkTarget(target, null);
      }

      @Override
      public ImageTarget image(String target) {
        return new ImageTarget(target, 0, 0);
      }

      @Override
      public FactText fact(String id, String form) {
        return new FactText(id, null, 0, "");
      }
    };
  }
}
