package hromada.cli;

import hromada.build.BuildReport;
import hromada.jbake.HromadaOven;
import hromada.model.Manifest;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hromada build}: checks the site and bakes it into its output folder. */
@Command(name = "build")
final class BuildCommand extends SiteCommand {
  @Option(names = "--output", paramLabel = "DIR")
  private @Nullable Path output;

  BuildCommand(Surroundings surroundings, Speech speech) {
    super(surroundings, speech);
  }

  @Override
  int run() {
    Optional<Path> folder =
        Optional.ofNullable(output).map(surroundings().folder().toAbsolutePath()::resolve);
    long started = System.nanoTime();
    BuildReport report = HromadaOven.bake(settings(folder), surroundings().clock());
    int exit = findings().report(report.findings(), report.pages());
    double seconds = (System.nanoTime() - started) / 1e9;
    Timings.say(speech(), report.timings());
    report.manifest().ifPresent(manifest -> written(report.unchanged(), manifest, seconds));
    return exit;
  }

  private void written(boolean unchanged, Manifest manifest, double seconds) {
    Path folder = manifest.folder();
    Path shown = folder.startsWith(root()) ? root().relativize(folder) : folder;
    String key = unchanged ? "cli.unchanged" : "cli.written";
    speech().say(key, manifest.files().size(), shown.toString(), seconds);
  }
}
