package hromada.passage;

import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which English text of an item translates which Ukrainian one: told by the record where there is
 * one and it fits, else by what the texts say.
 */
public final class Partners {
  private final List<Unit> ukrainian;
  private final Map<Unit, Unit> english = new HashMap<>();

  private Partners(List<Unit> ukrainian) {
    this.ukrainian = ukrainian;
  }

  /** The texts of an item, and their translations as far as there are any. */
  public static Partners of(Item item) {
    Partners partners =
        new Partners(
            Units.of(item.source()).stream()
                .filter(unit -> !unit.field().equals(Units.NOTES))
                .toList());
    item.find(Language.EN).ifPresent(page -> partners.find(item, page));
    return partners;
  }

  /** The Ukrainian texts that are translated, in their order. */
  public List<Unit> ukrainian() {
    return ukrainian;
  }

  /** The translation of a Ukrainian text. */
  public Optional<Unit> english(Unit unit) {
    return Optional.ofNullable(english.get(unit));
  }

  private void find(Item item, Page page) {
    Map<String, List<Unit>> en = Units.byField(Units.ofTranslation(page, item.source()));
    Optional<Origin> origin = Origin.read(page).filter(read -> read.wrong().isEmpty());
    Units.byField(ukrainian)
        .forEach(
            (field, uk) ->
                find(
                    uk,
                    en.getOrDefault(field, List.of()),
                    origin.map(read -> read.of(field)).orElse(List.of())));
  }

  private void find(List<Unit> uk, List<Unit> en, List<Fingerprint> recorded) {
    if (recorded.size() != en.size()) {
      Map<Passage, Unit> others = new HashMap<>();
      en.forEach(unit -> others.put(unit.passage(), unit));
      Map<Passage, Passage> pairs = Revisions.pairs(uk, en);
      for (Unit unit : uk) {
        Optional.ofNullable(pairs.get(unit.passage()))
            .map(others::get)
            .ifPresent(other -> english.put(unit, other));
      }
      return;
    }
    Matching matching = new Matching(recorded, uk);
    for (int i = 0; i < en.size(); i++) {
      Unit partner = en.get(i);
      matching.place(i).ifPresent(place -> english.put(uk.get(place), partner));
    }
    for (Revision revision : Revisions.of(uk.get(0).field(), recorded, uk, en)) {
      revision
          .ukrainian()
          .ifPresent(unit -> revision.english().ifPresent(other -> english.put(unit, other)));
    }
  }

  /**
   * Ukrainian texts in the order of their translations, where those were left in another one. Who
   * translates may have moved them, too; then they are most like each other as they stand.
   */
  List<Unit> inEnglishOrder(List<Unit> units) {
    if (!units.stream().allMatch(english::containsKey)) {
      return units;
    }
    List<Unit> sorted = units.stream().sorted(Comparator.comparing(this::place)).toList();
    List<Passage> en = sorted.stream().map(unit -> english(unit).orElseThrow().passage()).toList();
    boolean left =
        Alignment.likeness(passages(sorted), en) > Alignment.likeness(passages(units), en);
    return left ? sorted : units;
  }

  private int place(Unit unit) {
    return english(unit).orElseThrow().span().start();
  }

  private static List<Passage> passages(List<Unit> units) {
    return units.stream().map(Unit::passage).toList();
  }
}
