package hromada.translate;

import hromada.model.Item;
import hromada.model.Language;
import hromada.passage.Fingerprint;
import hromada.passage.Freshness;
import hromada.passage.Origin;
import hromada.passage.Revision;
import hromada.passage.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The record of a translation while single texts of it are revised. When nothing is left to revise
 * it is written anew; until then every other text keeps what it was made from.
 */
final class RevisedRecord {
  private final Item item;
  private final Set<Revision> open;
  private final boolean kept;
  private final Map<String, List<Fingerprint>> texts = new TreeMap<>();

  private RevisedRecord(Item item, Freshness freshness) {
    this.item = item;
    this.open = new HashSet<>(freshness.revisions());
    this.kept = freshness.isRecorded();
  }

  static RevisedRecord of(Item item) {
    RevisedRecord record = new RevisedRecord(item, Freshness.of(item));
    item.find(Language.EN).flatMap(Origin::read).stream()
        .flatMap(origin -> origin.texts().entrySet().stream())
        .forEach(entry -> record.texts.put(entry.getKey(), new ArrayList<>(entry.getValue())));
    return record;
  }

  /**
   * Takes note that the translation of a text has been revised, or made.
   *
   * @param place where it stands among the translations of the same field
   * @return whether there was anything to note
   */
  boolean take(Unit ukrainian, int place) {
    for (Revision revision : List.copyOf(open)) {
      if (revision.ukrainian().filter(ukrainian::equals).isPresent()) {
        List<Fingerprint> prints =
            texts.computeIfAbsent(ukrainian.field(), field -> new ArrayList<>());
        int at = revision.old().map(prints::indexOf).orElse(-1);
        if (at >= 0) {
          prints.set(at, ukrainian.fingerprint());
        } else {
          prints.add(Math.min(place, prints.size()), ukrainian.fingerprint());
        }
        return open.remove(revision);
      }
    }
    return false;
  }

  /** A file's text with the record in it; as it is where nothing was recorded. */
  String in(String text) {
    List<String> entries = open.isEmpty() ? Origin.current(item) : Origin.entries(texts);
    return kept ? RecordField.in(text, entries) : text;
  }
}
