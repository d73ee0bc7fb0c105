package hromada.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Gathers the many events of one save into one change. */
final class Changes {
  /** Most editors write a file in one go: what they do besides is done by then. */
  private static final Duration ONE_GO = Duration.ofMillis(2);

  private final BlockingQueue<Path> events = new LinkedBlockingQueue<>();
  private final Duration quiet;
  private volatile long last = System.nanoTime();

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
    last = System.nanoTime();
    events.add(path);
  }

  /** Waits for a change, and until it is over; tells all that is part of it. */
  Set<Path> await() throws InterruptedException {
    Set<Path> changed = new HashSet<>(Set.of(events.take()));
    gather(changed, quiet);
    return changed;
  }

  /**
   * Waits for a change, and until it looks as if it were over. Whoever uses that time well asks for
   * the {@link #rest} before it shows what it made of the files.
   */
  Set<Path> beginning() throws InterruptedException {
    Set<Path> changed = new HashSet<>(Set.of(events.take()));
    gather(changed, ONE_GO);
    if (!changed.stream().allMatch(Changes::holdsSomething)) {
      gather(changed, quiet);
    }
    return changed;
  }

  /** Waits until the change is over; tells what happened since its beginning, mostly nothing. */
  Set<Path> rest() {
    Set<Path> changed = new HashSet<>();
    try {
      gather(changed, quiet.minusNanos(System.nanoTime() - last));
      if (!changed.isEmpty()) {
        gather(changed, quiet);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return changed;
  }

  private void gather(Set<Path> changed, Duration longest) throws InterruptedException {
    for (Path next = poll(longest); next != null; next = poll(longest)) {
      changed.add(next);
      events.drainTo(changed);
    }
  }

  private @Nullable Path poll(Duration longest) throws InterruptedException {
    return events.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Many editors empty a file before they write it, and others put a new one in its place. */
  private static boolean holdsSomething(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
