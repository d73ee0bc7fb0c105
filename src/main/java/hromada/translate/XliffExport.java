package hromada.translate;

import hromada.model.Item;
import hromada.passage.Fingerprint;
import hromada.passage.Freshness;
import hromada.passage.Freshness.State;
import hromada.passage.Partners;
import hromada.passage.Revision;
import hromada.passage.Unit;
import hromada.passage.Units;
import hromada.xliff.XliffFile;
import hromada.xliff.XliffUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts what needs translating into the form that translators' programs read. */
final class XliffExport {
  private final boolean all;
  private int left;

  /**
   * An export.
   *
   * @param all whether texts that are current go out, too
   */
  XliffExport(boolean all) {
    this.all = all;
  }

  /** How many texts were left out, because XML cannot hold a character in them. */
  int left() {
    return left;
  }

  /** What of these items is to be translated. */
  List<XliffFile> files(List<ItemStatus> items) {
    List<XliffFile> files = new ArrayList<>();
    for (ItemStatus status : items) {
      List<XliffUnit> units = units(status);
      if (!units.isEmpty()) {
        files.add(new XliffFile(status.item().source().file().path(), units));
      }
    }
    return files;
  }

  private List<XliffUnit> units(ItemStatus status) {
    Item item = status.item();
    Freshness freshness = status.freshness();
    Map<Unit, Revision> behind = new HashMap<>();
    freshness
        .revisions()
        .forEach(revision -> revision.ukrainian().ifPresent(unit -> behind.put(unit, revision)));
    Partners partners = Partners.of(item);
    List<XliffUnit> units = new ArrayList<>();
    Map<Fingerprint, Integer> met = new HashMap<>();
    boolean missing = freshness.state() == State.MISSING;
    for (Unit unit : missing ? Units.of(item.source()) : partners.ukrainian()) {
      int number = met.merge(unit.fingerprint(), 1, Integer::sum);
      Optional<Revision> revision = Optional.ofNullable(behind.get(unit));
      if (all || revision.isPresent() || missing) {
        XliffUnit exported =
            unit(unit, number, partners.english(unit), revision.flatMap(status::oldText));
        boolean current = freshness.isRecorded() && revision.isEmpty();
        add(current && exported.target().isPresent() ? done(exported) : exported, units);
      }
    }
    return units;
  }

  private void add(XliffUnit unit, List<XliffUnit> units) {
    if (unit.isWritable()) {
      units.add(unit);
    } else {
      left++;
    }
  }

  private static XliffUnit unit(
      Unit unit, int number, Optional<Unit> english, Optional<String> previous) {
    return new XliffUnit(
        new UnitId(unit.fingerprint(), english.map(e -> UnitId.exact(e.text())), number).toString(),
        name(unit),
        lines(unit.text()),
        previous.map(XliffExport::lines),
        english.map(Unit::text).map(XliffExport::lines),
        false,
        unit.place());
  }

  private static XliffUnit done(XliffUnit unit) {
    return new XliffUnit(
        unit.id(), unit.name(), unit.source(), unit.previous(), unit.target(), true, unit.place());
  }

  private static String name(Unit unit) {
    return unit.isBlock()
        ? unit.passage().kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : unit.field();
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }
}
