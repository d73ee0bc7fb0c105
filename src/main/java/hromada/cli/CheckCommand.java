package hromada.cli;

import hromada.build.BuildReport;
import hromada.build.Pipeline;
import hromada.diagnostic.Outcome;
import hromada.jbake.JBakeSettings;
import hromada.model.SiteConfig;
import hromada.serve.SiteWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hromada check}: says what is wrong with the site, or some of it, and mends what it can.
 */
@Command(name = "check")
final class CheckCommand extends SiteCommand {
  @Parameters(arity = "0..*", paramLabel = "PATH")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--fix")
  private boolean fix;

  @Option(names = "--dry-run")
  private boolean dry;

  @Option(names = "--watch")
  private boolean watch;

  private final Pipeline pipeline;

  CheckCommand(Surroundings surroundings, Speech speech, Pipeline pipeline) {
    super(surroundings, speech);
    this.pipeline = pipeline;
  }

  @Override
  int run() throws IOException, InterruptedException {
    Selection selection = Selection.of(root(), surroundings().folder(), paths);
    Optional<String> missing = selection.missing(root());
    if (missing.isPresent()) {
      return speech().usage("cli.no-path", missing.get());
    }
    if (dry && !fix) {
      return speech().usage("cli.dry-run-alone");
    }
    if (!watch) {
      return check(selection);
    }
    try (SiteWatch changes = SiteWatch.start(root(), () -> again(selection))) {
      settings(Optional.empty()).value().ifPresent(found -> changes.follow(found.site()));
      check(selection);
      speech().say("cli.watching");
      surroundings().stop().await();
    }
    return ExitCode.FINE;
  }

  private void again(Selection selection) {
    try {
      check(selection);
    } catch (IOException | RuntimeException | Error e) {
      speech().bug(e);
    }
  }

  private synchronized int check(Selection selection) throws IOException {
    Outcome<Optional<JBakeSettings>> settings = settings(Optional.empty());
    Optional<SiteConfig> site = settings.value().map(JBakeSettings::site);
    if (fix && site.isPresent()) {
      new Corrections(surroundings(), speech())
          .make(pipeline.corrections(site.get(), selection), dry);
    }
    BuildReport report =
        site.map(
                found ->
                    selection.isWhole() ? pipeline.check(found) : pipeline.check(found, selection))
            .orElseGet(() -> BuildReport.failed(settings.findings()));
    int pages = selection.isWhole() ? report.pages() : selection.pages(root());
    int exit =
        findings()
            .report(
                selection.of(report.findings()), selection.ofSilenced(report.silenced()), pages);
    Timings.say(speech(), report.timings());
    return exit;
  }
}
