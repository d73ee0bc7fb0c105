package hromada.cli;

import hromada.diagnostic.Outcome;
import hromada.jbake.JBakeSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What the commands have in common: a site, its options, and how to speak of it. */
abstract class SiteCommand implements Callable<Integer> {
  @Mixin private SiteOptions options = new SiteOptions();

  private final Surroundings surroundings;
  private final Speech speech;

  SiteCommand(Surroundings surroundings, Speech speech) {
    this.surroundings = surroundings;
    this.speech = speech;
  }

  @Override
  public final Integer call() throws Exception {
    if (!Files.isDirectory(root())) {
      return speech.usage("cli.no-folder", options.source.toString());
    }
    return run();
  }

  /** Does the command's work and gives its exit code. */
  abstract int run() throws Exception;

  /** Whether findings are what the command is for, so that it has every format. */
  boolean hasFindings() {
    return true;
  }

  final Surroundings surroundings() {
    return surroundings;
  }

  final Speech speech() {
    return speech;
  }

  final Findings findings() {
    return new Findings(surroundings, options, speech);
  }

  final SiteOptions.Format format() {
    return options.format;
  }

  final boolean showsColour() {
    return options.colour == SiteOptions.Colour.ALWAYS
        || (options.colour == SiteOptions.Colour.AUTO && surroundings.showsColour());
  }

  final void source(Path folder) {
    options.source = folder;
  }

  /** The site's folder. */
  final Path root() {
    return surroundings.folder().toAbsolutePath().resolve(options.source).normalize();
  }

  final Outcome<Optional<JBakeSettings>> settings(Optional<Path> output) {
    return JBakeSettings.read(root(), output);
  }
}
