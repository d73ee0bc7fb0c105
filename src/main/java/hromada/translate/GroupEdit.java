package hromada.translate;

import hromada.model.Page;
import hromada.passage.Unit;
import hromada.passage.Units;
import hromada.translate.TranslationEdit.Result;
import hromada.xliff.XliffUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * New texts inside groups and lists of the front matter. Each has a place among others, so the
 * whole field is written as the Ukrainian one has it, once all of its texts are translated.
 */
final class GroupEdit {
  private final Page ukrainian;
  private final EnglishText english;
  private final Map<String, List<Waiting>> waiting = new TreeMap<>();

  /** A text that came back. */
  private record Waiting(XliffUnit given, Unit unit, String text) {}

  GroupEdit(Page ukrainian, EnglishText english) {
    this.ukrainian = ukrainian;
    this.english = english;
  }

  /** Whether a text has a place among others of its field. */
  boolean isGrouped(Unit unit) {
    return !unit.isBlock() && !(ukrainian.fields().values().get(unit.field()) instanceof String);
  }

  void add(XliffUnit given, Unit unit, String text) {
    waiting
        .computeIfAbsent(name(unit), name -> new ArrayList<>())
        .add(new Waiting(given, unit, text));
  }

  /** Writes the fields, and says what became of each text. */
  Map<XliffUnit, Result> finish(Map<Unit, Integer> places, RevisedRecord revised) {
    Map<XliffUnit, Result> results = new LinkedHashMap<>();
    waiting.forEach(
        (name, texts) -> {
          Result result = write(name, texts, places);
          for (Waiting text : texts) {
            if (result == Result.DONE) {
              revised.take(text.unit, places.getOrDefault(text.unit, 0));
            }
            results.put(text.given, result);
          }
        });
    return results;
  }

  private Result write(String name, List<Waiting> texts, Map<Unit, Integer> places) {
    List<Unit> units =
        Units.of(ukrainian).stream().filter(unit -> EnglishText.isWithin(unit, name)).toList();
    Map<Unit, String> known = new HashMap<>();
    for (Unit unit : units) {
      Optional.ofNullable(places.get(unit))
          .ifPresent(place -> known.put(unit, english.units(unit.field()).get(place).text()));
    }
    texts.forEach(text -> known.put(text.unit, text.text));
    if (known.size() < units.size()) {
      return Result.INCOMPLETE;
    }
    List<String> translations = units.stream().map(unit -> known.getOrDefault(unit, "")).toList();
    List<String> said =
        units.stream().map(unit -> EnglishText.said(unit, known.getOrDefault(unit, ""))).toList();
    String written = NewTranslation.field(ukrainian, name, units, translations);
    if (isReordered(units, places) || !english.rewriteField(name, written, said)) {
      return Result.SHAPE;
    }
    Map<String, Integer> counts = new HashMap<>();
    units.forEach(unit -> places.put(unit, counts.merge(unit.field(), 1, Integer::sum) - 1));
    return Result.DONE;
  }

  /**
   * Whether the languages have what they share in different orders; which is right, people know.
   */
  private static boolean isReordered(List<Unit> units, Map<Unit, Integer> places) {
    Map<String, Integer> last = new HashMap<>();
    for (Unit unit : units) {
      Integer place = places.get(unit);
      if (place != null && place < last.getOrDefault(unit.field(), -1)) {
        return true;
      }
      if (place != null) {
        last.put(unit.field(), place);
      }
    }
    return false;
  }

  private static String name(Unit unit) {
    int dot = unit.field().indexOf('.');
    return dot < 0 ? unit.field() : unit.field().substring(0, dot);
  }
}
