package hromada.passage;

import hromada.model.Change;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far an item's English is behind its Ukrainian.
 *
 * @param state in one word
 * @param revisions the texts in which it is behind, front matter first, in the order of the text
 * @param changedOn the day of the newest change that the translation has not seen, where one is
 *     told
 */
public record Freshness(State state, List<Revision> revisions, Optional<LocalDate> changedOn) {
  /** Whether a translation says what the Ukrainian text says now. */
  public enum State {
    CURRENT,
    BEHIND,
    /** There is no translation. */
    MISSING,
    /** Nothing is recorded, so nobody can tell. */
    UNRECORDED
  }

  public Freshness {
    revisions = List.copyOf(revisions);
  }

  /** How fresh an item's translation is. A record with mistakes in it is none. */
  public static Freshness of(Item item) {
    Optional<Page> english = item.find(Language.EN);
    if (english.isEmpty()) {
      return new Freshness(State.MISSING, List.of(), Optional.empty());
    }
    Optional<Origin> origin = Origin.read(english.get()).filter(read -> read.wrong().isEmpty());
    if (origin.isEmpty()) {
      return new Freshness(State.UNRECORDED, List.of(), Optional.empty());
    }
    List<Revision> revisions = revisions(origin.get(), item.source(), english.get());
    return revisions.isEmpty()
        ? new Freshness(State.CURRENT, revisions, Optional.empty())
        : new Freshness(State.BEHIND, revisions, changedOn(origin.get(), item.source()));
  }

  /** Whether it is recorded what the translation was made from. */
  public boolean isRecorded() {
    return state == State.CURRENT || state == State.BEHIND;
  }

  public boolean isBehind() {
    return state == State.BEHIND;
  }

  private static List<Revision> revisions(Origin origin, Page ukrainian, Page english) {
    Map<String, List<Unit>> uk = Units.byField(Units.of(ukrainian));
    Map<String, List<Unit>> en = Units.byField(Units.ofTranslation(english, ukrainian));
    Set<String> fields = new LinkedHashSet<>(uk.keySet());
    origin.texts().keySet().stream().sorted().forEach(fields::add);
    fields.remove(Units.NOTES);
    List<Revision> revisions = new ArrayList<>();
    for (String field : fields) {
      revisions.addAll(
          Revisions.of(
              field,
              origin.of(field),
              uk.getOrDefault(field, List.of()),
              en.getOrDefault(field, List.of())));
    }
    revisions.sort(Comparator.comparing(Revision::isBlock)); // keeps their order otherwise
    return revisions;
  }

  /** The newest change whose note was not there when the text was translated. */
  private static Optional<LocalDate> changedOn(Origin origin, Page ukrainian) {
    List<Fingerprint> seen = origin.of(Units.NOTES);
    return ukrainian.changes().stream()
        .filter(change -> !seen.contains(Fingerprint.ofPlain(PlainForm.of(change.note()))))
        .map(Change::date)
        .max(Comparator.naturalOrder());
  }
}
