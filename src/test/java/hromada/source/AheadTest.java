package hromada.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class AheadTest {
  @Test
  void workIsDoneOnce() {
    AtomicInteger times = new AtomicInteger();
    Ahead<Integer> ahead = Ahead.of(times::incrementAndGet);
    assertThat(ahead.get()).isEqualTo(1);
    assertThat(ahead.get()).isEqualTo(1);
    assertThat(times).hasValue(1);
  }

  /** Every thread of the pool is held up, so nobody but who asks can do it. */
  @Test
  void whoNeedsItBeforeAnybodyBeganDoesItHimself() {
    CountDownLatch end = new CountDownLatch(1);
    List<Ahead<Boolean>> holding = new ArrayList<>();
    for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
      holding.add(Ahead.of(() -> waited(end)));
    }
    Thread here = Thread.currentThread();
    assertThat(Ahead.of(Thread::currentThread).get()).isSameAs(here);
    end.countDown();
    holding.forEach(hold -> assertThat(hold.get()).isTrue());
  }

  @Test
  void whatItThrowsIsThrownToWhoAsks() {
    Ahead<Integer> ahead =
        Ahead.of(
            () -> {
              throw new IllegalStateException("broken");
            });
    ahead.settle();
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(ahead::get)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("broken");
    }
  }

  private static boolean waited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
