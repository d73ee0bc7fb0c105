package hromada.translate;

import hromada.model.Item;
import hromada.passage.Fingerprint;
import hromada.passage.Freshness;
import hromada.passage.Revision;
import java.util.Map;
import java.util.Optional;

/**
 * How an item's translation stands.
 *
 * @param item the item
 * @param freshness what is behind
 * @param oldTexts what Ukrainian texts said when they were translated, as far as that is known
 * @param history whether there is a history of the file, in which old texts were looked for
 */
public record ItemStatus(
    Item item, Freshness freshness, Map<Fingerprint, String> oldTexts, boolean history) {
  public ItemStatus {
    oldTexts = Map.copyOf(oldTexts);
  }

  /** What the Ukrainian text said when it was translated. */
  public Optional<String> oldText(Revision revision) {
    return revision.old().map(oldTexts::get);
  }
}
