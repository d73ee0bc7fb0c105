package hromada.serve;

import hromada.build.Draft;
import hromada.diagnostic.Outcome;
import hromada.model.Output;
import hromada.model.SiteConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes the site anew after every change and shows it, or why there is no newer one. */
final class Rebuilder {
  private final Workshop workshop;
  private final Current current;
  private final FolderWatch watch;
  private final String start = UUID.randomUUID().toString();
  private final ExecutorService behind = Executors.newSingleThreadExecutor(PreviewServer::daemon);
  private int builds;
  private volatile String latest = "";

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

  /** Makes the site and shows it at once, to be checked behind that; the first is checked first. */
  void rebuild() {
    Build build = new Build(start + "-" + ++builds, System.nanoTime());
    latest = build.version;
    attempt(
        build,
        () -> {
          Outcome<Draft> draft = prepare();
          if (draft.hasErrors()) {
            end(build, new Outcome<>(draft.value().output(), draft.findings()));
          } else if (builds == 1) {
            end(build, draft.then(made -> made.rest().get()));
          } else {
            current.show(current.snapshot().next(build.version, draft.value().output()));
            behind.execute(() -> finish(build, draft));
          }
        });
  }

  /** What came later has its own end. */
  private void finish(Build build, Outcome<Draft> draft) {
    if (latest.equals(build.version)) {
      attempt(build, () -> end(build, draft.then(made -> made.rest().get())));
    }
  }

  /**
   * One making of the site.
   *
   * @param version what it is called among browsers
   * @param started when it began
   */
  private record Build(String version, long started) {
    Duration took() {
      return Duration.ofNanos(System.nanoTime() - started);
    }
  }

  private void end(Build build, Outcome<Output> site) {
    if (!latest.equals(build.version)) {
      return; // something was saved meanwhile, and only that counts
    }
    show(
        build,
        site.hasErrors()
            ? current.snapshot().failing(build.version + "!", FailurePage.of(site.findings()))
            : Snapshot.of(build.version, site.value(), Review.of(site.findings())));
    workshop.listener().accept(new Rebuilt(site.findings(), Optional.empty(), build.took()));
  }

  private void attempt(Build build, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      // Our own bug. The next save may well avoid it, so the preview lives on.
      show(build, current.snapshot().failing(build.version + "!", FailurePage.of(e)));
      workshop.listener().accept(new Rebuilt(List.of(), Optional.of(e), build.took()));
    }
  }

  private synchronized void show(Build build, Snapshot snapshot) {
    if (latest.equals(build.version)) {
      current.show(snapshot);
    }
  }

  private Outcome<Draft> prepare() {
    Outcome<Optional<SiteConfig>> config = workshop.config().get();
    config.value().ifPresent(watch::follow);
    return config.then(
        found ->
            found
                .map(workshop.prepare())
                .orElseGet(() -> Outcome.of(Draft.of(new Output(workshop.root(), List.of())))));
  }

  /** Ends what runs behind. */
  void close() {
    behind.shutdownNow();
  }
}
