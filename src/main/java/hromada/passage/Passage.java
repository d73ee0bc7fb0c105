package hromada.passage;

import hromada.markdown.BlockKind;
import hromada.markdown.FactUse;
import hromada.markdown.Image;
import hromada.markdown.Link;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.List;

/**
 * What is compared as one: a block of a text, or a field of the front matter.
 *
 * @param file the file it stands in
 * @param kind what it is; a field counts as a paragraph
 * @param text its words, without markup and facts
 * @param span where it stands
 * @param links the links in it
 * @param images the pictures in it
 * @param facts the facts it cites
 */
public record Passage(
    SourceFile file,
    BlockKind kind,
    String text,
    Span span,
    List<Link> links,
    List<Image> images,
    List<FactUse> facts) {
  /** The whole passage; a caret shows its first line. */
  public Place place() {
    return Place.of(file, span);
  }

  /** Where {@code words} stand in it: as written if markup does not part them. */
  public Span find(String words) {
    int from = span.start();
    int last = Math.min(span.end(), file.text().length()) - words.length();
    for (int at = from; at <= last && !words.isEmpty(); at++) {
      if (file.text().startsWith(words, at)) {
        return Span.of(at, words.length());
      }
    }
    return span;
  }

  public Place place(String words) {
    return Place.of(file, find(words));
  }

  /** Whether its sentences may have moved to a neighbour: rows, items and pictures stay apart. */
  public boolean isProse() {
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTATION;
  }
}
