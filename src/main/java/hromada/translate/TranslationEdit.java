package hromada.translate;

import hromada.model.Item;
import hromada.passage.Fingerprint;
import hromada.passage.Partners;
import hromada.passage.Unit;
import hromada.xliff.XliffUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The revision of one item's English file by texts that come back, one after the other. */
final class TranslationEdit {
  /** What became of a text. */
  enum Result {
    DONE,
    /** There is nothing to do. */
    SAME,
    UKRAINIAN_CHANGED,
    ENGLISH_CHANGED,
    /** It is put in together with the others of its group, see {@link #finish}. */
    WAITING,
    /** Others of its group are not translated. */
    INCOMPLETE,
    /** It cannot be put there without changing what stands around it. */
    SHAPE
  }

  private final List<Unit> blocks;
  private final KnownTexts known;
  private final EnglishText english;
  private final RevisedRecord revised;
  private final GroupEdit groups;

  /** Where the translations of texts stand now, counted among the texts of the same field. */
  private final Map<Unit, Integer> places = new HashMap<>();

  TranslationEdit(Item item, EnglishText english) {
    Partners partners = Partners.of(item);
    this.blocks = partners.ukrainian().stream().filter(Unit::isBlock).toList();
    this.known = new KnownTexts(partners.ukrainian());
    this.english = english;
    this.revised = RevisedRecord.of(item);
    this.groups = new GroupEdit(item.source(), english);
    for (Unit unit : partners.ukrainian()) {
      List<Unit> others = english.units(unit.field());
      for (int i = 0; i < others.size(); i++) {
        Unit other = others.get(i);
        if (partners.english(unit).filter(en -> en.span().equals(other.span())).isPresent()) {
          places.put(unit, i);
        }
      }
    }
  }

  /** The file as it reads now. */
  String text() {
    return revised.in(english.text());
  }

  /** Puts a text that came back into its place. */
  Result put(XliffUnit given) {
    String text = given.target().map(String::strip).orElse("");
    Optional<Fingerprint> before = UnitId.find(given.id()).flatMap(UnitId::english);
    boolean changed = !before.equals(Optional.of(UnitId.exact(text)));
    if (text.isEmpty() || (!changed && !given.done())) {
      return Result.SAME;
    }
    Optional<Unit> ukrainian = known.find(given);
    if (ukrainian.isEmpty()) {
      return Result.UKRAINIAN_CHANGED;
    }
    Unit unit = ukrainian.get();
    Optional<Fingerprint> now =
        Optional.ofNullable(places.get(unit))
            .map(place -> UnitId.exact(english.units(unit.field()).get(place).text()));
    if (!now.equals(before)) {
      boolean there = now.equals(Optional.of(UnitId.exact(text)));
      return there ? Result.SAME : Result.ENGLISH_CHANGED;
    }
    if (changed && !places.containsKey(unit) && groups.isGrouped(unit)) {
      groups.add(given, unit, text);
      return Result.WAITING;
    }
    if (changed && !write(unit, text)) {
      return Result.SHAPE;
    }
    boolean noted = revised.take(unit, places.getOrDefault(unit, 0));
    return changed || noted ? Result.DONE : Result.SAME;
  }

  private boolean write(Unit unit, String text) {
    Integer place = places.get(unit);
    if (place != null) {
      return english.replace(unit.field(), place, text);
    }
    return unit.isBlock() ? insert(unit, text) : add(unit, text);
  }

  /** Puts in what waited for the rest of its group, and says what became of it. */
  Map<XliffUnit, Result> finish() {
    return groups.finish(places, revised);
  }

  private boolean add(Unit unit, String text) {
    boolean added = english.addField(unit.field(), text);
    if (added) {
      places.put(unit, 0);
    }
    return added;
  }

  /** Between its neighbours stands in English what stands between them in Ukrainian. */
  private boolean insert(Unit unit, String text) {
    int at = blocks.indexOf(unit);
    Optional<Unit> previous = at > 0 ? Optional.of(blocks.get(at - 1)) : Optional.empty();
    Optional<Unit> next =
        at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1)) : Optional.empty();
    Integer before = previous.map(places::get).orElse(null);
    Integer behind = next.map(places::get).orElse(null);
    if (before != null) {
      return english.insertAfter(before, between(previous.get(), unit), text, unit)
          && shift(unit, before + 1);
    }
    return behind != null
        && english.insertBefore(behind, text, between(unit, next.get()), unit)
        && shift(unit, behind);
  }

  private static String between(Unit first, Unit second) {
    return first
        .file()
        .text()
        .substring(first.span().end(), second.span().start())
        .replace("\r\n", "\n");
  }

  private boolean shift(Unit unit, int from) {
    places.replaceAll((other, place) -> other.isBlock() && place >= from ? place + 1 : place);
    places.put(unit, from);
    return true;
  }
}
