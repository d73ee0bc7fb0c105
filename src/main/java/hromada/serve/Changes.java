package hromada.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Gathers the many events of one save into one change. */
final class Changes {
  private final BlockingQueue<Path> events = new LinkedBlockingQueue<>();
  private final Duration quiet;

  /**
   * Gathers events.
   *
   * @param quiet how long nothing may happen before the events so far count as one change
   */
  Changes(Duration quiet) {
    this.quiet = quiet;
  }

  /** A file was saved, or something happened in a folder. */
  void happened(Path path) {
    events.add(path);
  }

  /** Waits for a change, and until it is over; tells all that is part of it. */
  Set<Path> await() throws InterruptedException {
    Set<Path> changed = new HashSet<>();
    Path next = events.take();
    while (next != null) {
      changed.add(next);
      events.drainTo(changed);
      next = events.poll(quiet.toNanos(), TimeUnit.NANOSECONDS);
    }
    return changed;
  }
}
