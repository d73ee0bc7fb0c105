package hromada.serve;

import hromada.diagnostic.Outcome;
import hromada.model.Output;
import hromada.model.SiteConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the site anew after every change and shows it, or why there is no newer one. */
final class Rebuilder {
  private final Workshop workshop;
  private final Current current;
  private final FolderWatch watch;
  private final String start = UUID.randomUUID().toString();
  private int builds;

  Rebuilder(Workshop workshop, Current current, FolderWatch watch) {
    this.workshop = workshop;
    this.current = current;
    this.watch = watch;
  }

  /** Rebuilds after every change, until interrupted. */
  void follow(Changes changes) {
    try {
      while (true) {
        changes.await();
        rebuild();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void rebuild() {
    long started = System.nanoTime();
    String version = start + "-" + ++builds;
    Rebuilt rebuilt;
    try {
      Outcome<Output> site = prepare();
      current.show(
          site.hasErrors()
              ? current.snapshot().failing(version, FailurePage.of(site.findings()))
              : Snapshot.of(version, site.value()));
      rebuilt = new Rebuilt(site.findings(), Optional.empty(), since(started));
    } catch (RuntimeException | Error e) {
      // Our own bug. The next save may well avoid it, so the preview lives on.
      current.show(current.snapshot().failing(version, FailurePage.of(e)));
      rebuilt = new Rebuilt(List.of(), Optional.of(e), since(started));
    }
    workshop.listener().accept(rebuilt);
  }

  private Outcome<Output> prepare() {
    Outcome<Optional<SiteConfig>> config = workshop.config().get();
    config.value().ifPresent(watch::follow);
    return config.then(
        found ->
            found
                .map(workshop.prepare())
                .orElseGet(() -> Outcome.of(new Output(workshop.root(), List.of()))));
  }

  private static Duration since(long started) {
    return Duration.ofNanos(System.nanoTime() - started);
  }
}
