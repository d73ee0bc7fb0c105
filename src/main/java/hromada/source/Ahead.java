package hromada.source;

import java.util.Objects;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that another core begins when it is free, for somebody who needs what comes of it later. Who
 * needs it before anybody has begun does it himself.
 */
public final class Ahead<T> implements Supplier<T> {
  private final AtomicBoolean taken = new AtomicBoolean();
  private final Supplier<? extends T> work;
  private final ForkJoinTask<?> task;
  private volatile @Nullable Outcome<T> outcome;

  /** Either what was made or why it was not. */
  private record Outcome<T>(@Nullable T made, @Nullable Throwable failure) {}

  private Ahead(Supplier<? extends T> work) {
    this.work = work;
    this.task = ForkJoinTask.adapt(this::tryToMake).fork();
  }

  /** Leaves {@code work} to another core; it is done once, or never if nobody needs it. */
  public static <T> Ahead<T> of(Supplier<? extends T> work) {
    return new Ahead<>(work);
  }

  private void tryToMake() {
    if (taken.compareAndSet(false, true)) {
      try {
        outcome = new Outcome<>(work.get(), null);
      } catch (RuntimeException | Error e) {
        outcome = new Outcome<>(null, e);
      }
    }
  }

  /** What came of the work, for whoever waits until it is done; what it threw is thrown here. */
  @Override
  public T get() {
    join();
    return Objects.requireNonNull(settled().made);
  }

  /** Waits until it is done; what it threw is thrown here. */
  void join() {
    Throwable failure = settled().failure;
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** Whether it is done, so that nobody has to wait for it. */
  public boolean isDone() {
    return outcome != null;
  }

  /** Waits until nobody works on it any more, whatever came of it. */
  void settle() {
    settled();
  }

  private synchronized Outcome<T> settled() {
    tryToMake();
    if (outcome == null) {
      task.quietlyJoin();
    }
    return Objects.requireNonNull(outcome);
  }
}
