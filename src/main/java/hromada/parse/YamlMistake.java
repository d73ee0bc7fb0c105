package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.source.Place;
import hromada.source.SourceFile;
import hromada.source.Span;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the YAML library stumbled over, in the words of an editor for the mistakes editors make, in
 * the library's own for the others.
 *
 * @param key the wording of the message; {@code key.help} is its help
 * @param problem the library's words
 * @param mark where it is
 */
record YamlMistake(String key, String problem, Optional<Mark> mark) {
  private static final String RULE = "broken-front-matter";
  private static final Pattern BRACKET = Pattern.compile("expected ',' or '[}\\]]'");

  static YamlMistake of(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    if (problem.contains("\\t(TAB)")) {
      return new YamlMistake(RULE + ".tab", problem, e.getProblemMark());
    }
    if (problem.contains("mapping values are not allowed")) {
      return new YamlMistake(RULE + ".colon", problem, e.getProblemMark());
    }
    if (problem.contains("unexpected end of stream")) {
      // The end of the file is where it was noticed; the opening quote is where it went wrong.
      return new YamlMistake(RULE + ".quote", problem, e.getContextMark().or(e::getProblemMark));
    }
    if (BRACKET.matcher(problem).lookingAt()) {
      return new YamlMistake(RULE + ".bracket", problem, e.getContextMark().or(e::getProblemMark));
    }
    return new YamlMistake(RULE, problem, e.getProblemMark());
  }

  /** The finding, its place counted by {@code offset}. */
  Diagnostic at(SourceFile file, ToIntFunction<Mark> offset) {
    int at = mark.map(offset::applyAsInt).orElse(0);
    return Diagnostic.error(RULE, Place.of(file, new Span(at, at)), problem)
        .withMessage(key, problem)
        .withHelp(key + ".help");
  }
}
