package hromada.render;

import java.util.List;

/**
 * One page of a list.
 *
 * @param entries what stands on it
 * @param number which page it is, from 1
 * @param pages how many there are
 * @param total how many items the whole list has
 * @param previous address of the page before, empty for none
 * @param next address of the page behind, empty for none
 * @param topics lists of single topics; empty on other lists than news
 * @param empty what to say where the list is empty
 */
public record ListingView(
    List<EntryView> entries,
    int number,
    int pages,
    int total,
    String previous,
    String next,
    List<LinkView> topics,
    String empty) {
  public ListingView {
    entries = List.copyOf(entries);
    topics = List.copyOf(topics);
  }
}
