package hromada.check;

import hromada.markdown.BlockKind;
import hromada.markdown.Stretch;
import hromada.model.DataText;
import hromada.model.Messages;
import hromada.model.ParsedSite;
import hromada.prose.Prose;
import hromada.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what a reader reads that is no page: source records, glossary, interface texts. */
public final class DataProse {
  private DataProse() {}

  /** The texts of data files and of the interface that are not yet joined with others. */
  public static List<Prose> of(ParsedSite site) {
    return of(site.texts(), site.messages(), Set.of());
  }

  /**
   * The texts, those of each file and language together.
   *
   * @param known abbreviations the site explains
   */
  static List<Prose> of(List<DataText> texts, Messages messages, Set<String> known) {
    Map<String, List<DataText>> byFile = new LinkedHashMap<>();
    for (DataText text : texts) {
      byFile.computeIfAbsent(text.file() + " " + text.language(), f -> new ArrayList<>()).add(text);
    }
    List<Prose> prose = new ArrayList<>();
    for (List<DataText> together : byFile.values()) {
      SourceFile file = together.get(0).file();
      List<Stretch> stretches =
          together.stream()
              .filter(text -> text.span().end() > text.span().start())
              .map(text -> FieldText.of(file.text(), text.span()))
              .sorted(Comparator.comparing(Stretch::start))
              .toList();
      prose.add(Prose.of(file, together.get(0).language(), stretches, known));
    }
    messages
        .files()
        .forEach((language, file) -> prose.add(Prose.of(file, language, stretches(file), known)));
    return prose;
  }

  /** The values of a file of interface texts, line by line. */
  private static List<Stretch> stretches(SourceFile file) {
    List<Stretch> stretches = new ArrayList<>();
    for (int line = 1; line <= file.lines().size(); line++) {
      String text = file.lines().line(line);
      int value = text.indexOf('=') + 1;
      if (value > 0 && !text.startsWith("#")) {
        message(text.substring(value), file.lines().offset(line) + value, stretches);
      }
    }
    return stretches;
  }

  /** A text within a pattern, and where it begins. */
  private record Words(int from, StringBuilder text) {
    Words(int from) {
      this(from, new StringBuilder());
    }

    void addTo(List<Stretch> stretches) {
      if (text.chars().anyMatch(c -> c != Stretch.OPAQUE)) {
        stretches.add(Stretch.of(BlockKind.PARAGRAPH, text.toString().toCharArray(), from));
      }
    }
  }

  /**
   * The words of a pattern: those around its arguments as one text, those of each variant, such as
   * {@code one{# день} few{# дні}}, as texts of their own. Braces open an argument and a variant in
   * turn.
   */
  private static void message(String pattern, int start, List<Stretch> stretches) {
    Deque<Words> open = new ArrayDeque<>();
    open.push(new Words(start));
    int depth = 0;
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      boolean words = depth % 2 == 0;
      if (c == '}' && words && depth > 0) {
        open.pop().addTo(stretches);
      }
      open.forEach(one -> one.text.append(Stretch.OPAQUE));
      if (words && "{}#\\".indexOf(c) < 0) {
        StringBuilder innermost = open.getFirst().text;
        innermost.setCharAt(innermost.length() - 1, c);
      }
      if (c == '{' && !words) {
        open.push(new Words(start + at + 1));
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    open.forEach(one -> one.addTo(stretches));
  }
}
