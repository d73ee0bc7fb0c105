package hromada.translate;

import hromada.passage.Freshness.State;
import java.util.List;

/**
 * How the translations of a site stand.
 *
 * @param items the items asked for, by key
 */
public record TranslationStatus(List<ItemStatus> items) {
  public TranslationStatus {
    items = List.copyOf(items);
  }

  /** How many items are in a state. */
  public int count(State state) {
    return (int) items.stream().filter(item -> item.freshness().state() == state).count();
  }
}
