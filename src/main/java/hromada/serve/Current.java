package hromada.serve;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The snapshot shown now, and waiting for the next one. Safe to use from many threads. */
final class Current {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Snapshot snapshot;
  private boolean closed;

  Current(Snapshot first) {
    this.snapshot = first;
  }

  Snapshot snapshot() {
    lock.lock();
    try {
      return snapshot;
    } finally {
      lock.unlock();
    }
  }

  void show(Snapshot next) {
    lock.lock();
    try {
      snapshot = next;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until another state than {@code seen} is shown; false when time or preview ended. */
  boolean awaitOther(String seen, Duration longest) throws InterruptedException {
    long left = longest.toNanos();
    lock.lock();
    try {
      while (!closed && snapshot.state().equals(seen) && left > 0) {
        left = changed.awaitNanos(left);
      }
      return !closed && !snapshot.state().equals(seen);
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
