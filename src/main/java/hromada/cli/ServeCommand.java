package hromada.cli;

import hromada.build.Pipeline;
import hromada.diagnostic.Outcome;
import hromada.jbake.JBakeSettings;
import hromada.model.SiteConfig;
import hromada.serve.Browser;
import hromada.serve.PreviewServer;
import hromada.serve.Rebuilt;
import hromada.serve.ServingNote;
import hromada.serve.Workshop;
import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hromada serve}: shows the site in the browser and follows every save. */
@Command(name = "serve")
final class ServeCommand extends SiteCommand {
  @Option(names = "--port", paramLabel = "PORT")
  private int port = 8080;

  @Option(names = "--no-open")
  private boolean silent;

  @Option(names = "--style")
  private boolean style;

  /** Whether the whole site has been checked since the start. */
  private boolean checked;

  ServeCommand(Surroundings surroundings, Speech speech) {
    super(surroundings, speech);
  }

  @Override
  int run() throws InterruptedException {
    if (port < 0 || port > 65535) {
      return speech().usage("cli.wrong-value", "--port", String.valueOf(port), "0-65535");
    }
    Clock clock = surroundings().clock();
    Pipeline pipeline = style ? Pipeline.withStyleGuide(clock) : new Pipeline(clock);
    Errands errands = new Errands(root(), clock, pipeline);
    try (PreviewServer server = PreviewServer.start(port, workshop(pipeline), errands::run)) {
      leave(server.note());
      speech().say("cli.serving", server.address().toString());
      if (server.isChecking()) {
        speech().say("cli.checking");
      }
      if (!silent) {
        Browser.open(server.address(), surroundings().environment());
      }
      surroundings().stop().await();
    } catch (BindException e) {
      return speech().usage("cli.port-taken", String.valueOf(port));
    } catch (IOException e) {
      return speech().usage("cli.cannot-serve", String.valueOf(e.getMessage()));
    }
    return ExitCode.FINE;
  }

  /** For checks of the same user; without it they do their own work. */
  private void leave(ServingNote note) {
    ServingNote.place(surroundings().environment(), root())
        .ifPresent(
            place -> {
              try {
                note.write(place, root());
              } catch (IOException e) {
                // A home that cannot be written to: every check is as slow as without a preview.
              }
            });
  }

  private Workshop workshop(Pipeline pipeline) {
    return new Workshop(
        root(),
        () ->
            settings(Optional.empty())
                .then(settings -> Outcome.of(settings.map(JBakeSettings::site)))
                .then(site -> Outcome.of(site.map(SiteConfig::withoutOffline))),
        pipeline::draft,
        this::rebuilt);
  }

  private synchronized void rebuilt(Rebuilt rebuilt) {
    findings().print(rebuilt.findings());
    rebuilt.bug().ifPresent(speech()::bug);
    double seconds = rebuilt.took().toNanos() / 1e9;
    String good = checked ? "cli.rebuilt" : "cli.checked";
    checked |= rebuilt.isShown();
    speech().say(rebuilt.isShown() ? good : "cli.not-rebuilt", seconds);
  }
}
