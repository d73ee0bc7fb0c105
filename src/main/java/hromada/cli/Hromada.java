package hromada.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hromada.build.Pipeline;
import hromada.diagnostic.Text;
import hromada.model.Language;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code hromada}: chooses a language, runs a subcommand, answers for bugs. */
@Command(name = "hromada", versionProvider = Hromada.Version.class)
final class Hromada {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  @Option(names = "--version", versionHelp = true)
  boolean version;

  @Option(names = "--lang", paramLabel = "uk|en")
  Language language = Language.UK;

  /** Commands that make or check a site whatever their options are. */
  private static final Set<String> AT_ONCE = Set.of("build", "check");

  private Hromada() {}

  /** Runs the command in {@code arguments}; never throws. */
  static int run(Surroundings surroundings, String... arguments) {
    Pipeline pipeline = new Pipeline(surroundings.clock());
    if (!Collections.disjoint(List.of(arguments), AT_ONCE)) {
      pipeline.begin(); // while the command line is examined and settings are read
    }
    return run(surroundings, pipeline, arguments);
  }

  /** The same with a pipeline that may remember a site it has checked before. */
  static int run(Surroundings surroundings, Pipeline pipeline, String... arguments) {
    Language language = LanguageOption.of(arguments).orElse(surroundings.language());
    Speech speech = new Speech(language, surroundings);
    try {
      Optional<BuildCommand> plain = PlainBuild.find(surroundings, speech, pipeline, arguments);
      if (plain.isPresent()) {
        return plain.get().call();
      }
      List<Object> commands = commands(surroundings, speech, pipeline, List.of(arguments));
      return commandLine(surroundings, speech, commands).execute(arguments);
    } catch (Exception | Error e) {
      return speech.bug(e);
    }
  }

  /**
   * The commands that {@code arguments} name, for each takes time to examine; all where none is.
   */
  private static List<Object> commands(
      Surroundings surroundings, Speech speech, Pipeline pipeline, List<String> arguments) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("build", () -> new BuildCommand(surroundings, speech, pipeline));
    all.put("serve", () -> new ServeCommand(surroundings, speech));
    all.put("check", () -> new CheckCommand(surroundings, speech, pipeline));
    all.put("explain", () -> new ExplainCommand(surroundings, speech));
    all.put("status", () -> new StatusCommand(surroundings, speech));
    all.put("announce", () -> new AnnounceCommand(surroundings, speech));
    boolean one = !Collections.disjoint(arguments, all.keySet());
    return all.entrySet().stream()
        .filter(command -> !one || arguments.contains(command.getKey()))
        .map(command -> command.getValue().get())
        .toList();
  }

  private static CommandLine commandLine(
      Surroundings surroundings, Speech speech, List<Object> commands) {
    CommandLine line = new CommandLine(new Hromada());
    for (Object command : commands) {
      line.addSubcommand(command);
    }
    for (CommandLine command : line.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      if (!(spec.userObject() instanceof SiteCommand site && site.hasFindings())) {
        offerNoSarif(spec);
      }
    }
    line.setResourceBundle(usage(speech.language()));
    line.setOut(writer(surroundings.out()));
    line.setErr(writer(surroundings.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    Mistakes mistakes = new Mistakes(speech);
    line.setParameterExceptionHandler(mistakes);
    line.setExecutionExceptionHandler(mistakes);
    line.getCommandSpec()
        .usageMessage()
        .synopsisSubcommandLabel(speech.words(Text.of("cli.command")));
    return line;
  }

  /**
   * Answers for what goes wrong. A class, for Java archives none of picocli's, which were compiled
   * for an older Java, that a lambda names: these would be loaded anew at every start.
   */
  private record Mistakes(Speech speech)
      implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
      return new WrongUsage(speech).explain(mistake);
    }

    @Override
    public int handleExecutionException(Exception bug, CommandLine command, ParseResult parsed) {
      return speech.bug(bug);
    }
  }

  /** Only findings can be told in SARIF, so the help of other commands must not offer it. */
  private static void offerNoSarif(CommandSpec command) {
    OptionSpec format = command.findOption("--format");
    if (format != null) {
      command.remove(format);
      command.addOption(OptionSpec.builder(format).paramLabel("text|lines|json").build());
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
  }

  private static ResourceBundle usage(Language language) {
    return ResourceBundle.getBundle(
        "hromada.cli.usage",
        Locale.forLanguageTag(language.tag()),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Hromada.class.getPackage().getImplementationVersion();
      return new String[] {"hromada " + (version == null ? "(unpacked)" : version)};
    }
  }
}
