package hromada.model;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list, in one language.
 *
 * @param type the type of its items
 * @param topic the topic, for a list of one topic's articles
 * @param language the language of the page
 * @param number which page of the list, from 1
 * @param pages how many pages the list has, at least 1
 * @param total how many items the whole list has
 * @param entries what stands on this page
 */
public record Listing(
    ItemType type,
    Optional<Topic> topic,
    Language language,
    int number,
    int pages,
    int total,
    List<Entry> entries) {
  public Listing {
    entries = List.copyOf(entries);
  }

  /** The address of the list's first page, without a language mark. */
  public PageUrl first() {
    return topic.map(Topic::url).orElseGet(type::section);
  }

  /** The address of a page of this list. */
  public PageUrl url(int page) {
    return page == 1 ? first() : first().child("page").child(String.valueOf(page));
  }

  /** The address of this page. */
  public PageUrl url() {
    return url(number);
  }
}
