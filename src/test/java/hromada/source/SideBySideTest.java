package hromada.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SideBySideTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheThings() {
    assertThat(SideBySide.map(NUMBERS, number -> number * 2))
        .isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
  }

  @Test
  void eachThingIsTakenOnce() {
    AtomicInteger[] taken = new AtomicInteger[NUMBERS.size()];
    NUMBERS.forEach(number -> taken[number] = new AtomicInteger());
    SideBySide.each(NUMBERS, number -> taken[number].incrementAndGet());
    assertThat(taken).allSatisfy(times -> assertThat(times).hasValue(1));
  }

  @Test
  void nothingIsNothing() {
    assertThat(SideBySide.map(List.of(), number -> number)).isEmpty();
  }

  /** Each waits for the other, which a single thread could never do. */
  @Test
  void twoThreadsWorkAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    SideBySide.each(
        List.of(1, 2),
        number -> {
          both.countDown();
          await(both);
          threads.add(Thread.currentThread());
        });
    assertThat(threads).hasSize(2);
  }

  /** What runs behind a preview has a pool of one thread, and leaves the other core alone. */
  @Test
  void poolOfOneThreadKeepsToIt() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    ForkJoinPool one = new ForkJoinPool(1);
    one.submit(() -> SideBySide.each(NUMBERS, n -> threads.add(Thread.currentThread()))).join();
    one.shutdown();
    assertThat(threads).hasSize(1);
  }

  @Test
  void workInsideWorkIsDone() {
    List<Integer> sums =
        SideBySide.map(
            NUMBERS.subList(0, 50),
            number ->
                SideBySide.map(NUMBERS.subList(0, 50), other -> number + other).stream()
                    .mapToInt(Integer::intValue)
                    .sum());
    assertThat(sums).hasSize(50).startsWith(1225, 1275).endsWith(1225 + 49 * 50);
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    assertThatThrownBy(
            () ->
                SideBySide.each(
                    NUMBERS,
                    number -> {
                      if (number == 3) {
                        throw new IllegalStateException("three");
                      }
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("three");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
