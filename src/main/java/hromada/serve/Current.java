package hromada.serve;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The snapshot shown now, and waiting for the next one. While that is being made it is known to
 * come, so that browsers can get ready for it. Safe to use from many threads.
 */
final class Current {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Snapshot snapshot;
  private String coming = "";
  private boolean closed;

  Current(Snapshot first) {
    this.snapshot = first;
  }

  /**
   * What open pages are told.
   *
   * @param version that of the site, which may still be on its way
   * @param state that of the site that is shown
   */
  record News(String version, String state) {}

  Snapshot snapshot() {
    lock.lock();
    try {
      return snapshot;
    } finally {
      lock.unlock();
    }
  }

  News news() {
    lock.lock();
    try {
      return new News(coming.isEmpty() ? snapshot.version() : coming, snapshot.state());
    } finally {
      lock.unlock();
    }
  }

  /** Another version is being made: whoever wants a page waits for it. */
  void announce(String version) {
    lock.lock();
    try {
      coming = version;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Shows a snapshot, which is the one that was announced last. */
  void show(Snapshot next) {
    lock.lock();
    try {
      snapshot = next;
      coming = "";
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The newest snapshot, once it is made; the one before where that takes too long. */
  Snapshot newest(Duration longest) throws InterruptedException {
    long left = longest.toNanos();
    lock.lock();
    try {
      while (!closed && !coming.isEmpty() && left > 0) {
        left = changed.awaitNanos(left);
      }
      return snapshot;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there is something else to tell than {@code seen}, until then or the end. */
  void awaitOther(News seen, Duration longest) throws InterruptedException {
    long left = longest.toNanos();
    lock.lock();
    try {
      while (!closed && news().equals(seen) && left > 0) {
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Ends all waiting. */
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
