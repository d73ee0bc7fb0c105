package hromada.serve;

import hromada.build.Draft;
import hromada.diagnostic.Outcome;
import hromada.model.Output;
import hromada.model.SiteConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Makes the site anew after every change and shows it, or why there is no newer one. */
final class Rebuilder {
  /** Until then browsers have the processor for themselves, to load what was saved. */
  private static final long HEAD_START_MILLIS = 150;

  private final Workshop workshop;
  private final Current current;
  private final FolderWatch watch;
  private final String start = UUID.randomUUID().toString();

  /** One thread, also for streams that would take all of them: a save meanwhile needs another. */
  private final ExecutorService behind = new ForkJoinPool(1);

  /** What changed since a site was last made of it. */
  private final Set<Path> pending = new HashSet<>();

  private Optional<Outcome<Optional<SiteConfig>>> last = Optional.empty();
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
        rebuild(changes.beginning(), changes::rest);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes the site and shows it at once, to be checked behind that. */
  void rebuild(Set<Path> changed) {
    rebuild(changed, Set::of);
  }

  /**
   * The same while files may still be written.
   *
   * @param rest what else was changed, as soon as nothing more is
   */
  private void rebuild(Set<Path> changed, Supplier<Set<Path>> rest) {
    Build build = begin();
    attempt(build, () -> offer(build, prepare(changed, rest)));
  }

  private Outcome<Draft> prepare(Set<Path> changed, Supplier<Set<Path>> rest) {
    Outcome<Draft> draft = prepare(changed);
    for (Set<Path> more = rest.get(); !more.isEmpty(); more = rest.get()) {
      draft = prepare(more);
    }
    return draft;
  }

  private void offer(Build build, Outcome<Draft> draft) {
    if (draft.hasErrors()) {
      end(build, new Outcome<>(draft.value().output(), draft.findings()));
      return;
    }
    pending.clear();
    show(build, current.snapshot().next(build.version, draft.value().output()));
    CompletableFuture.delayedExecutor(HEAD_START_MILLIS, TimeUnit.MILLISECONDS, behind)
        .execute(() -> finish(build, draft));
  }

  /** From now on nothing older is shown. */
  private synchronized Build begin() {
    Build build = new Build(start + "-" + ++builds, System.nanoTime());
    latest = build.version;
    current.announce(build.version);
    return build;
  }

  /** What came later has its own end. */
  private void finish(Build build, Outcome<Draft> draft) {
    if (isLatest(build)) {
      attempt(build, () -> end(build, rest(build, draft)));
    }
  }

  private Outcome<Output> rest(Build build, Outcome<Draft> draft) {
    return draft.then(made -> made.rest().apply(() -> isLatest(build)));
  }

  private boolean isLatest(Build build) {
    return latest.equals(build.version);
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
    if (!isLatest(build)) {
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
    if (isLatest(build)) {
      current.show(snapshot);
    }
  }

  private Outcome<Draft> prepare(Set<Path> changed) {
    pending.addAll(changed);
    Outcome<Optional<SiteConfig>> config = config();
    return config.then(
        found ->
            found
                .map(site -> workshop.prepare().apply(site, Set.copyOf(pending)))
                .orElseGet(() -> Outcome.of(Draft.of(new Output(workshop.root(), List.of())))));
  }

  /** The configuration as it was read last, as long as its file and all the folder are as then. */
  private Outcome<Optional<SiteConfig>> config() {
    if (last.isEmpty() || pending.stream().anyMatch(watch::mayConfigure)) {
      Outcome<Optional<SiteConfig>> config = workshop.config().get();
      config.value().ifPresent(watch::follow);
      last = config.hasErrors() ? Optional.empty() : Optional.of(config);
      return config;
    }
    return last.get();
  }

  /** Ends what runs behind. */
  void close() {
    behind.shutdownNow();
  }
}
