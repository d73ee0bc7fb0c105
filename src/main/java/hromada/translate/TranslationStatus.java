package hromada.translate;

import hromada.diagnostic.Suppression;
import hromada.passage.Freshness.State;
import java.util.List;

/**
 * How the translations of a site stand.
 *
 * @param items the items asked for, by key
 * @param allowed what their files allow themselves, each with its reason
 */
public record TranslationStatus(List<ItemStatus> items, List<Suppression> allowed) {
  public TranslationStatus {
    items = List.copyOf(items);
    allowed = List.copyOf(allowed);
  }

  /** What the files of one item allow themselves. */
  public List<Suppression> allowed(ItemStatus item) {
    String folder = item.item().source().file().folder() + "/";
    return allowed.stream().filter(one -> one.place().path().startsWith(folder)).toList();
  }

  /** How many items are in a state. */
  public int count(State state) {
    return (int) items.stream().filter(item -> item.freshness().state() == state).count();
  }
}
