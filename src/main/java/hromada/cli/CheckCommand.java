package hromada.cli;

import hromada.build.BuildReport;
import hromada.build.Pipeline;
import hromada.diagnostic.Outcome;
import hromada.jbake.JBakeSettings;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code hromada check}: says what is wrong with the site and writes nothing. */
@Command(name = "check")
final class CheckCommand extends SiteCommand {
  CheckCommand(Surroundings surroundings, Speech speech) {
    super(surroundings, speech);
  }

  @Override
  int run() {
    Outcome<Optional<JBakeSettings>> settings = settings(Optional.empty());
    BuildReport report =
        settings
            .value()
            .map(found -> new Pipeline(surroundings().clock()).check(found.site()))
            .orElseGet(() -> new BuildReport(settings.findings(), Optional.empty(), 0, Map.of()));
    int exit = findings().report(report.findings(), report.pages());
    Timings.say(speech(), report.timings());
    return exit;
  }
}
