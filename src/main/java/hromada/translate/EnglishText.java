package hromada.translate;

import hromada.build.PageReader;
import hromada.model.ItemType;
import hromada.passage.Unit;
import hromada.passage.Units;
import hromada.source.LineMap;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An English file into which translations are put, one after the other. After each the file is read
 * anew: what would change any other text, or be read as anything but what was put in, is refused.
 */
final class EnglishText {
  private static final String IS = "=";
  private static final Pattern FENCE = Pattern.compile("---\\s*");

  /** A line that belongs to the field above it. */
  private static final Pattern WITHIN = Pattern.compile("\\s|- |#|$");

  private final PageReader reader;
  private final String folder;
  private SourceFile file;
  private List<Unit> units;

  EnglishText(PageReader reader, String folder, SourceFile file) {
    this.reader = reader;
    this.folder = folder;
    this.file = file;
    this.units = units(file);
  }

  private List<Unit> units(SourceFile text) {
    return reader.read(folder, text).map(Units::of).orElse(List.of());
  }

  String text() {
    return file.text();
  }

  /** The texts of a field, or the blocks. */
  List<Unit> units(String field) {
    return units.stream().filter(unit -> unit.field().equals(field)).toList();
  }

  /** Puts a text in the place of another one of its field. */
  boolean replace(String field, int place, String text) {
    Unit unit = units(field).get(place);
    int at = units.indexOf(unit);
    List<String> expected = said(units);
    expected.set(at, said(unit, text));
    String old = file.text().substring(unit.span().start(), unit.span().end());
    return put(unit.span(), unit.isBlock() ? text : scalar(unit, old, text), expected);
  }

  /**
   * Puts a block behind another one, {@code between} being what stands between them.
   *
   * @param like the Ukrainian block, of the same kind
   */
  boolean insertAfter(int place, String between, String text, Unit like) {
    Unit unit = units("").get(place);
    List<String> expected = said(units);
    expected.add(units.indexOf(unit) + 1, said(like, text));
    int end = unit.span().end();
    return put(new Span(end, end), between + text, expected);
  }

  /** Puts a block in front of another one, in the same way. */
  boolean insertBefore(int place, String text, String between, Unit like) {
    Unit unit = units("").get(place);
    List<String> expected = said(units);
    expected.add(units.indexOf(unit), said(like, text));
    int start = unit.span().start();
    return put(new Span(start, start), text + between, expected);
  }

  /** Adds a text to the front matter. */
  boolean addField(String name, String text) {
    List<String> expected = said(units);
    expected.add(name + IS + text);
    int start = file.lines().offset(line(ItemType.TRANSLATED_FROM));
    return put(new Span(start, start), name + ": " + YamlText.line(text) + "\n", expected);
  }

  /**
   * Writes a field of the front matter with all that is in it. Comments inside it would be lost, so
   * it is left alone then.
   *
   * @param texts what stands in it, each with the name of its field
   */
  boolean rewriteField(String name, String written, List<String> texts) {
    LineMap lines = file.lines();
    int from = line(name);
    int to = from;
    if (lines.line(from).startsWith(name + ":")) {
      do {
        to++;
      } while (to < lines.size() && WITHIN.matcher(lines.line(to)).lookingAt());
    } else {
      from = line(ItemType.TRANSLATED_FROM);
      to = from;
    }
    for (int line = from; line < to; line++) {
      if (lines.line(line).strip().startsWith("#")) {
        return false;
      }
    }
    List<String> expected = said(units.stream().filter(unit -> !isWithin(unit, name)).toList());
    expected.addAll(texts);
    return put(new Span(lines.offset(from), lines.offset(to)), written, expected);
  }

  /** Whether a text stands in the field of this name, or in a group or list of it. */
  static boolean isWithin(Unit unit, String name) {
    return unit.field().equals(name) || unit.field().startsWith(name + ".");
  }

  /** The line at which a field begins, or the end of the front matter. */
  private int line(String name) {
    LineMap lines = file.lines();
    int line = 2;
    while (line < lines.size()
        && !lines.line(line).startsWith(name + ":")
        && !FENCE.matcher(lines.line(line)).matches()) {
      line++;
    }
    return line;
  }

  /** The text of a field in the style of the old one. */
  private String scalar(Unit unit, String old, String text) {
    if (!old.startsWith(">") && !old.startsWith("|")) {
      return YamlText.line(text);
    }
    String line = file.lines().line(unit.place().start().line());
    int margin =
        line.length() - line.stripLeading().length() + (line.strip().startsWith("- ") ? 2 : 0);
    return YamlText.folded(text, " ".repeat(margin + 2)) + (old.endsWith("\n") ? "\n" : "");
  }

  private boolean put(Span span, String text, List<String> expected) {
    String old = file.text();
    String written = old.contains("\r\n") ? text.replace("\n", "\r\n") : text;
    SourceFile changed =
        new SourceFile(
            file.path(), old.substring(0, span.start()) + written + old.substring(span.end()));
    List<Unit> now = units(changed);
    if (!sorted(said(now)).equals(sorted(expected))) {
      return false;
    }
    file = changed;
    units = now;
    return true;
  }

  /** Fields are told by their names, so only the order of blocks matters. */
  private static List<String> sorted(List<String> said) {
    List<String> sorted =
        new ArrayList<>(said.stream().filter(EnglishText::isField).sorted().toList());
    said.stream().filter(text -> !isField(text)).forEach(sorted::add);
    return sorted;
  }

  private static boolean isField(String said) {
    return !said.startsWith(IS);
  }

  private static List<String> said(List<Unit> units) {
    List<String> said = new ArrayList<>();
    units.forEach(unit -> said.add(said(unit, unit.text())));
    return said;
  }

  /** A text with what it is: of a field its name, of a block its kind. */
  static String said(Unit unit, String text) {
    String what = unit.isBlock() ? IS + unit.passage().kind() : unit.field();
    return what + IS + text.replace("\r\n", "\n");
  }
}
