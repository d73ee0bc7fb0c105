package hromada.passage;

import hromada.passage.Revision.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out in which texts of one field, or in which blocks, a translation is behind. As long as
 * English has as many texts as were recorded, each record tells of the English text in its place;
 * else languages are aligned by what they say.
 */
final class Revisions {
  private static final int MOST_MOVES = 10_000;

  private final String field;
  private final List<Fingerprint> old;
  private final List<Unit> uk;
  private final List<Unit> en;
  private final List<Revision> found = new ArrayList<>();

  private Revisions(String field, List<Fingerprint> old, List<Unit> uk, List<Unit> en) {
    this.field = field;
    this.old = old;
    this.uk = uk;
    this.en = en;
  }

  static List<Revision> of(String field, List<Fingerprint> old, List<Unit> uk, List<Unit> en) {
    return new Revisions(field, old, uk, en).find();
  }

  private List<Revision> find() {
    List<Matching.Gap> gaps = new Matching(old, uk).gaps();
    if (gaps.isEmpty()) {
      return found;
    }
    if (old.size() == en.size()) {
      gaps.forEach(this::byRecord);
      joinMoved();
    } else {
      Map<Passage, Passage> partners = pairs(uk, en);
      gaps.forEach(gap -> byContent(gap, partners));
    }
    return found;
  }

  private void byRecord(Matching.Gap gap) {
    List<Unit> fresh = gap.now().stream().map(uk::get).toList();
    Map<Passage, Passage> partners = pairs(fresh, gap.old().stream().map(en::get).toList());
    Map<Passage, Integer> lost = new HashMap<>();
    gap.old().forEach(i -> lost.put(en.get(i).passage(), i));
    for (Unit unit : fresh) {
      Optional<Integer> before =
          Optional.ofNullable(partners.get(unit.passage())).map(lost::remove);
      add(
          before.isPresent() ? Kind.CHANGED : Kind.ADDED,
          Optional.of(unit),
          before.map(old::get),
          before.map(en::get));
    }
    for (int i : gap.old()) {
      if (lost.containsValue(i)) {
        add(Kind.REMOVED, Optional.empty(), Optional.of(old.get(i)), Optional.of(en.get(i)));
      }
    }
  }

  /** A text that moved and changed is gone from one stretch and new in another. */
  private void joinMoved() {
    List<Revision> removed = found.stream().filter(r -> r.kind() == Kind.REMOVED).toList();
    List<Revision> added = new ArrayList<>(found);
    added.removeIf(revision -> revision.kind() != Kind.ADDED);
    if ((long) removed.size() * added.size() > MOST_MOVES) {
      return;
    }
    for (Revision gone : removed) {
      added.stream()
          .filter(fresh -> isSame(fresh, gone))
          .findFirst()
          .ifPresent(
              fresh -> {
                added.remove(fresh);
                found.remove(gone);
                found.set(
                    found.indexOf(fresh),
                    new Revision(
                        Kind.CHANGED, field, fresh.ukrainian(), gone.old(), gone.english()));
              });
    }
  }

  private static boolean isSame(Revision fresh, Revision gone) {
    Passage uk = fresh.ukrainian().orElseThrow().passage();
    Passage en = gone.english().orElseThrow().passage();
    return uk.kind() == en.kind() && Alignment.shareAnchor(uk, en);
  }

  private void byContent(Matching.Gap gap, Map<Passage, Passage> partners) {
    Map<Passage, Unit> english = new HashMap<>();
    en.forEach(unit -> english.put(unit.passage(), unit));
    for (int k = 0; k < Math.max(gap.now().size(), gap.old().size()); k++) {
      Optional<Fingerprint> before =
          k < gap.old().size() ? Optional.of(old.get(gap.old().get(k))) : Optional.empty();
      if (k < gap.now().size()) {
        Unit unit = uk.get(gap.now().get(k));
        Optional<Unit> partner =
            Optional.ofNullable(partners.get(unit.passage())).map(english::get);
        boolean known = before.isPresent() || partner.isPresent();
        add(known ? Kind.CHANGED : Kind.ADDED, Optional.of(unit), before, partner);
      } else {
        add(Kind.REMOVED, Optional.empty(), before, Optional.empty());
      }
    }
  }

  private void add(
      Kind kind, Optional<Unit> ukrainian, Optional<Fingerprint> before, Optional<Unit> english) {
    found.add(new Revision(kind, field, ukrainian, before, english));
  }

  /** Passages of both languages that translate each other, by what they say. */
  static Map<Passage, Passage> pairs(List<Unit> uk, List<Unit> en) {
    Map<Passage, Passage> pairs = new HashMap<>();
    Alignment.of(uk.stream().map(Unit::passage).toList(), en.stream().map(Unit::passage).toList())
        .pairs()
        .forEach(pair -> pairs.put(pair.uk(), pair.en()));
    return pairs;
  }
}
