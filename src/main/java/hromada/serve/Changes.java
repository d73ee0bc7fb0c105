package hromada.serve;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Gathers the many events of one save into one change. */
final class Changes {
  private final BlockingQueue<Boolean> events = new LinkedBlockingQueue<>();
  private final Duration quiet;

  /**
   * Gathers events.
   *
   * @param quiet how long nothing may happen before the events so far count as one change
   */
  Changes(Duration quiet) {
    this.quiet = quiet;
  }

  /** Something was saved. */
  void happened() {
    events.add(true);
  }

  /** Waits for a change, and until it is over. */
  void await() throws InterruptedException {
    events.take();
    while (events.poll(quiet.toNanos(), TimeUnit.NANOSECONDS) != null) {
      events.clear();
    }
  }
}
