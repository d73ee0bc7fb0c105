package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document of a file. Works on the library's events, not on its tree: events come
 * without recursion, so nesting can be bounded before it hurts.
 */
final class YamlReader {
  /** Deeper than any field of ours; what is deeper is a mistake or an attack. */
  private static final int DEEPEST = 12;

  private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

  private final SourceFile file;
  private final int start;
  private final int firstLine;
  private final List<Diagnostic> findings;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Yaml> root = Optional.empty();
  private Counted counted = new Counted(0, 0, 0);

  private YamlReader(SourceFile file, int start, List<Diagnostic> findings) {
    this.file = file;
    this.start = start;
    this.firstLine = file.lines().position(start).line();
    this.findings = findings;
  }

  /**
   * The document between two offsets of a file. Empty for a document without a value, or with a
   * finding {@code broken-front-matter}, {@code too-deep} or {@code yaml-alias}.
   */
  static Optional<Yaml> read(SourceFile file, Span span, List<Diagnostic> findings) {
    return new YamlReader(file, span.start(), findings)
        .read(file.text().substring(span.start(), span.end()));
  }

  /** A list or mapping whose end has not been met; a mapping's keys and values alternate. */
  private record Open(boolean mapping, Span span, List<Yaml> members) {}

  private Optional<Yaml> read(String yaml) {
    try {
      for (Event event : new Parse(SETTINGS).parseString(yaml)) {
        if (!accept(event)) {
          return Optional.empty();
        }
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      findings.add(YamlMistake.of(e).at(file, this::offset));
    } catch (YamlEngineException e) {
      findings.add(
          Diagnostic.error(
                  "broken-front-matter",
                  Place.of(file, new Span(start, start)),
                  String.valueOf(e.getMessage()))
              .withHelp("broken-front-matter.help"));
    }
    return Optional.empty();
  }

  private boolean accept(Event event) {
    if (event instanceof AliasEvent) {
      findings.add(
          Diagnostic.error("yaml-alias", Place.of(file, span(event))).withHelp("yaml-alias.help"));
      return false;
    }
    if (event instanceof ScalarEvent scalar) {
      boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
      add(new Yaml.Scalar(scalar.getValue(), plain, span(event)));
    } else if (event instanceof SequenceStartEvent || event instanceof MappingStartEvent) {
      if (open.size() == DEEPEST) {
        findings.add(
            Diagnostic.error("too-deep", Place.of(file, span(event)), DEEPEST)
                .withHelp("too-deep.help"));
        return false;
      }
      open.push(new Open(event instanceof MappingStartEvent, span(event), new ArrayList<>()));
    } else if (event.getEventId() == Event.ID.SequenceEnd
        || event.getEventId() == Event.ID.MappingEnd) {
      close(span(event));
    }
    return true;
  }

  private void close(Span end) {
    Open closed = open.pop();
    Span span = new Span(closed.span.start(), Math.max(closed.span.start(), end.end()));
    if (!closed.mapping) {
      add(new Yaml.Sequence(List.copyOf(closed.members), span));
      return;
    }
    List<Yaml.Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < closed.members.size(); i += 2) {
      if (closed.members.get(i) instanceof Yaml.Scalar key) {
        entries.add(new Yaml.Entry(key, closed.members.get(i + 1)));
      } else {
        findings.add(
            Diagnostic.error("wrong-key", Place.of(file, closed.members.get(i).span()))
                .withHelp("missing-front-matter.help"));
      }
    }
    add(new Yaml.Mapping(entries, span));
  }

  private void add(Yaml value) {
    Open parent = open.peek();
    if (parent != null) {
      parent.members.add(value);
    } else if (root.isEmpty()) {
      root = Optional.of(value);
    }
  }

  private Span span(Event event) {
    return event
        .getStartMark()
        .map(mark -> at(mark, event.getEndMark().orElse(mark)))
        .orElse(new Span(start, start));
  }

  private Span at(Mark from, Mark to) {
    int begin = offset(from);
    return new Span(begin, Math.max(begin, offset(to)));
  }

  /**
   * The library counts lines from the document's start and columns in code points. Events come in
   * the order of the text, so a long line is counted once, not once for every event on it.
   */
  private int offset(Mark mark) {
    int line = firstLine + mark.getLine();
    int lineStart = line == firstLine ? start : file.lines().offset(line);
    if (lineStart != counted.lineStart || mark.getColumn() < counted.column) {
      counted = new Counted(lineStart, 0, lineStart);
    }
    int limit = file.lines().offset(line + 1);
    int at = counted.offset;
    for (int column = counted.column; column < mark.getColumn() && at < limit; column++) {
      at += Character.charCount(file.text().codePointAt(at));
    }
    counted = new Counted(lineStart, mark.getColumn(), at);
    return Math.min(at, file.text().length());
  }

  /** Up to where a line was counted. */
  private record Counted(int lineStart, int column, int offset) {}
}
