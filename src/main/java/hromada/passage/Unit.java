package hromada.passage;

import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;

/**
 * What is translated as one: a block of the text, or a text of the front matter.
 *
 * @param field the name of the text in the front matter, such as {@code picture.alt}; empty for a
 *     block
 * @param passage what it says, and where
 * @param text what a translator works on: of a block its Markdown, of a field its value
 * @param plain the plain form of that
 */
public record Unit(String field, Passage passage, String text, String plain) {
  /** A block of the text. */
  static Unit ofBlock(Passage passage) {
    String all = passage.file().text();
    int end = Math.min(passage.span().end(), all.length());
    String text = all.substring(Math.min(passage.span().start(), end), end);
    return new Unit("", passage, text, PlainForm.of(text));
  }

  /** A text of the front matter. */
  static Unit ofField(String field, Passage passage, String text) {
    return new Unit(field, passage, text, PlainForm.of(text));
  }

  public boolean isBlock() {
    return field.isEmpty();
  }

  /** What it is known by. */
  public Fingerprint fingerprint() {
    return Fingerprint.ofPlain(plain);
  }

  /** Where it stands. */
  public Place place() {
    return passage.place();
  }

  public SourceFile file() {
    return passage.file();
  }

  public Span span() {
    return passage.span();
  }
}
