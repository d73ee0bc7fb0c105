package hromada.translate;

import hromada.passage.Fingerprint;
import hromada.passage.Unit;
import hromada.xliff.XliffUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the Ukrainian text that a text was made from, if it still reads so. */
final class KnownTexts {
  private final Map<Fingerprint, List<Unit>> texts = new HashMap<>();

  KnownTexts(List<Unit> ukrainian) {
    ukrainian.forEach(
        unit -> texts.computeIfAbsent(unit.fingerprint(), print -> new ArrayList<>()).add(unit));
  }

  Optional<Unit> find(XliffUnit given) {
    return UnitId.find(given.id()).flatMap(this::find);
  }

  private Optional<Unit> find(UnitId id) {
    List<Unit> equal = texts.getOrDefault(id.ukrainian(), List.of());
    return id.number() <= equal.size() ? Optional.of(equal.get(id.number() - 1)) : Optional.empty();
  }
}
