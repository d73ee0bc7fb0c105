package hromada.model;

import hromada.markdown.Document;
import hromada.source.Late;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.util.List;

/**
 * An item in one language.
 *
 * @param key the item
 * @param language the language of this page
 * @param file the file it was read from
 * @param front what its front matter says
 * @param body its text
 */
public record Page(
    ItemKey key, Language language, SourceFile file, Late<Front> front, Document body) {

  /**
   * What the front matter of a page says.
   *
   * @param fields its front matter, neutral fields included
   * @param title its title, with fact references still in it
   * @param summary its description for lists and search engines
   * @param details what its type adds
   * @param changes what was changed since it was published, newest first
   */
  public record Front(
      Fields fields, String title, String summary, Details details, List<Change> changes) {
    public Front {
      changes = List.copyOf(changes);
    }
  }

  /** Its front matter, neutral fields included. */
  public Fields fields() {
    return front.get().fields();
  }

  /** Its title, with fact references still in it. */
  public String title() {
    return front.get().title();
  }

  /** Its description for lists and search engines. */
  public String summary() {
    return front.get().summary();
  }

  /** What its type adds. */
  public Details details() {
    return front.get().details();
  }

  /** What was changed since it was published, newest first. */
  public List<Change> changes() {
    return front.get().changes();
  }

  /** The address of this page with its language mark. */
  public String url() {
    return key.url().in(language);
  }

  /** Where a field of this page's own file stands. */
  public Place place(String field) {
    return Place.of(file, fields().span(field));
  }
}
