package hromada.cli;

import hromada.diagnostic.Explanation;
import hromada.diagnostic.RuleGroup;
import hromada.diagnostic.RuleId;
import hromada.diagnostic.Suggest;
import hromada.diagnostic.Text;
import hromada.model.Language;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hromada explain}: says why a rule exists, or which rules there are. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private static final String INDENT = "    ";

  @Parameters(index = "0", arity = "0..1", paramLabel = "RULE")
  private @Nullable String code;

  /** Read by {@link LanguageOption} beforehand; here so that picocli checks it and helps. */
  @Option(names = "--lang", paramLabel = "uk|en")
  Language language = Language.UK;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  private final PrintStream out;
  private final Speech speech;

  ExplainCommand(Surroundings surroundings, Speech speech) {
    this.out = surroundings.out();
    this.speech = speech;
  }

  @Override
  public Integer call() {
    if (code == null) {
      Stream.of(RuleGroup.values()).forEach(this::list);
      return ExitCode.FINE;
    }
    Optional<RuleId> rule = RuleId.find(code);
    rule.ifPresent(this::explain);
    return rule.isPresent() ? ExitCode.FINE : unknown(code);
  }

  private int unknown(String given) {
    List<String> near = Suggest.nearest(given, Stream.of(RuleId.values()).map(RuleId::id).toList());
    return near.isEmpty()
        ? speech.usage("cli.no-rule", given)
        : speech.usage("cli.unknown-near", given, String.join(", ", near));
  }

  private void list(RuleGroup group) {
    out.println(words(group.title()));
    Stream.of(RuleId.values())
        .filter(rule -> rule.group() == group)
        .forEach(rule -> out.println("  " + rule.id() + ": " + words(rule.description())));
    out.println();
  }

  private void explain(RuleId rule) {
    Explanation explanation = Explanation.of(rule, speech.language().tag());
    out.println(rule.id() + " (" + words(Text.of("word." + rule.severity().word())) + ")");
    out.println(words(rule.description()));
    out.println();
    out.println(explanation.why());
    if (!explanation.sources().isEmpty()) {
      heading("explain.sources");
      explanation.sources().forEach(source -> out.println(INDENT + source));
    }
    example("explain.wrong", explanation.wrong());
    example("explain.right", explanation.right());
  }

  private void example(String heading, String example) {
    heading(heading);
    // Nobody sees which space it is; Markdown knows it by this name, too.
    example.replace("\u00a0", "&nbsp;").lines().forEach(line -> out.println(INDENT + line));
  }

  private void heading(String key) {
    out.println();
    out.println(words(Text.of(key)));
  }

  private String words(Text text) {
    return speech.words(text);
  }
}
