package hromada.cli;

import hromada.build.BuildReport;
import hromada.build.Pipeline;
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

  private final Pipeline pipeline;

  BuildCommand(Surroundings surroundings, Speech speech, Pipeline pipeline) {
    super(surroundings, speech);
    this.pipeline = pipeline;
  }

  /** Sets what options set, without them. */
  void folders(Path source, Optional<Path> target) {
    source(source);
    output = target.orElse(null);
  }

  @Override
  int run() {
    Optional<Path> folder =
        Optional.ofNullable(output).map(surroundings().folder().toAbsolutePath()::resolve);
    long started = System.nanoTime();
    BuildReport report = HromadaOven.bake(settings(folder), pipeline);
    int exit = findings().report(report.findings(), report.pages());
    double seconds = (System.nanoTime() - started) / 1e9;
    Timings.say(speech(), report.timings());
    report.manifest().ifPresent(manifest -> written(report, manifest, seconds));
    return exit;
  }

  private void written(BuildReport report, Manifest manifest, double seconds) {
    Path folder = manifest.folder();
    Path shown = folder.startsWith(root()) ? root().relativize(folder) : folder;
    int files = report.unchanged() ? manifest.files().size() : made(report, manifest);
    String key = report.unchanged() ? "cli.unchanged" : "cli.written";
    speech().say(key, files, shown.toString(), seconds);
  }

  /** Of a site that could stay but for some pages only these were written. */
  private static int made(BuildReport report, Manifest manifest) {
    return report.made().orElse(manifest.files().size());
  }
}
