package hromada.model;

import hromada.markdown.Document;
import hromada.source.Late;
import hromada.source.SourceFile;

/**
 * One Markdown file, understood but not yet joined with the item's other language.
 *
 * @param key the item it belongs to
 * @param language its language
 * @param file the file
 * @param front the front matter of this file alone
 * @param whole whether nothing was to be said of its front matter
 * @param body its text
 */
public record ParsedPage(
    ItemKey key,
    Language language,
    SourceFile file,
    Late<Fields> front,
    boolean whole,
    Document body) {

  /** The front matter of this file alone. */
  public Fields fields() {
    return front.get();
  }
}
