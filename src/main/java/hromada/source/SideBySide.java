package hromada.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work for many things on all cores, each taking the next one as it becomes free. A
 * parallel stream deals out large portions beforehand, four on two cores: one core then waits for
 * the other's last.
 */
public final class SideBySide {
  private SideBySide() {}

  /**
   * What {@code work} makes of each of {@code things}, in their order.
   *
   * @param work may be done by several threads at once; what it throws is thrown here when all of
   *     them have stopped
   */
  public static <T, R> List<R> map(
      Collection<? extends T> things, Function<? super T, ? extends R> work) {
    List<T> all = List.copyOf(things);
    Object[] made = new Object[all.size()];
    share(made.length, i -> made[i] = work.apply(all.get(i)));
    @SuppressWarnings("unchecked") // nothing but what the work made was put in
    List<R> results = (List<R>) List.of(made);
    return results;
  }

  /** Does {@code work} for each of {@code things}, in no order. */
  public static <T> void each(Collection<? extends T> things, Consumer<? super T> work) {
    List<T> all = List.copyOf(things);
    share(all.size(), i -> work.accept(all.get(i)));
  }

  private static void share(int count, IntWork work) {
    AtomicInteger next = new AtomicInteger();
    Runnable share =
        () -> {
          try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
              work.at(i);
            }
          } finally {
            next.set(count); // after a failure nobody need go on
          }
        };
    List<Ahead<Runnable>> others = new ArrayList<>();
    for (int i = 0; i < Math.min(others(), count - 1); i++) {
      others.add(
          Ahead.of(
              () -> {
                share.run();
                return share;
              }));
    }
    try {
      share.run();
    } finally {
      others.forEach(Ahead::settle);
    }
    others.forEach(Ahead::join);
  }

  /**
   * Threads besides this one: of the pool it belongs to, or of the common one, which has a guest.
   */
  private static int others() {
    ForkJoinPool own = ForkJoinTask.getPool();
    return own == null || own == ForkJoinPool.commonPool()
        ? ForkJoinPool.getCommonPoolParallelism()
        : own.getParallelism() - 1;
  }

  private interface IntWork {
    void at(int index);
  }
}
