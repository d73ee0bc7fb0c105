package hromada.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import hromada.build.Pipeline;
import hromada.diagnostic.Text;
import hromada.model.Language;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

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

  private Hromada() {}

  /** Runs the command in {@code arguments}; never throws. */
  static int run(Surroundings surroundings, String... arguments) {
    return run(surroundings, new Pipeline(surroundings.clock()), arguments);
  }

  /** The same with a pipeline that may remember a site it has checked before. */
  static int run(Surroundings surroundings, Pipeline pipeline, String... arguments) {
    Language language = LanguageOption.of(arguments).orElse(surroundings.language());
    Speech speech = new Speech(language, surroundings);
    try {
      return commandLine(surroundings, speech, pipeline).execute(arguments);
    } catch (RuntimeException | Error e) {
      return speech.bug(e);
    }
  }

  private static CommandLine commandLine(
      Surroundings surroundings, Speech speech, Pipeline pipeline) {
    CommandLine line = new CommandLine(new Hromada());
    line.addSubcommand(new BuildCommand(surroundings, speech));
    line.addSubcommand(new ServeCommand(surroundings, speech));
    line.addSubcommand(new CheckCommand(surroundings, speech, pipeline));
    line.addSubcommand(new ExplainCommand(surroundings, speech));
    line.addSubcommand(new StatusCommand(surroundings, speech));
    line.addSubcommand(new AnnounceCommand(surroundings, speech));
    line.setResourceBundle(usage(speech.language()));
    line.setOut(writer(surroundings.out()));
    line.setErr(writer(surroundings.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler((e, given) -> new WrongUsage(speech).explain(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> speech.bug(e));
    line.getCommandSpec()
        .usageMessage()
        .synopsisSubcommandLabel(speech.words(Text.of("cli.command")));
    return line;
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
