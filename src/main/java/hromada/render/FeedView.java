package hromada.render;

import java.util.List;

/**
 * A feed.
 *
 * @param id its name for good
 * @param language tag of its language
 * @param title its title
 * @param summary what it is about
 * @param author who writes it
 * @param home absolute address of the list it follows
 * @param atom its own absolute address as Atom
 * @param json its own absolute address as JSON Feed
 * @param updated the moment of the last change of any entry
 * @param entries the articles, newest first
 */
public record FeedView(
    String id,
    String language,
    String title,
    String summary,
    String author,
    String home,
    String atom,
    String json,
    String updated,
    List<EntryView> entries) {
  public FeedView {
    entries = List.copyOf(entries);
  }

  /**
   * One article.
   *
   * @param id its name for good
   * @param title its title
   * @param summary its description
   * @param url its absolute address
   * @param published the moment of publication
   * @param updated the moment of its last change
   * @param topics names of its topics
   * @param content the whole text as HTML
   */
  public record EntryView(
      String id,
      String title,
      String summary,
      String url,
      String published,
      String updated,
      List<String> topics,
      String content) {
    public EntryView {
      topics = List.copyOf(topics);
    }
  }
}
