package hromada.model;

import hromada.markdown.Document;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.util.List;

/**
 * An item in one language.
 *
 * @param key the item
 * @param language the language of this page
 * @param file the file it was read from
 * @param fields its front matter, neutral fields included
 * @param title its title, with fact references still in it
 * @param summary its description for lists and search engines
 * @param details what its type adds
 * @param body its text
 * @param changes what was changed since it was published, newest first
 */
public record Page(
    ItemKey key,
    Language language,
    SourceFile file,
    Fields fields,
    String title,
    String summary,
    Details details,
    Document body,
    List<Change> changes) {
  public Page {
    changes = List.copyOf(changes);
  }

  /** The address of this page with its language mark. */
  public String url() {
    return key.url().in(language);
  }

  /** Where a field of this page's own file stands. */
  public Place place(String field) {
    return Place.of(file, fields.span(field));
  }
}
