package hromada.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LateTest {
  @Test
  void isMadeOnceForSeveralThreadsAndNotBeforeOneAsks() {
    AtomicInteger made = new AtomicInteger();
    Late<String> late = Late.by(() -> "made " + made.incrementAndGet());
    assertThat(made).hasValue(0);
    assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> late.get()).distinct())
        .containsExactly("made 1");
  }

  @Test
  void isAsItsValue() {
    assertThat(Late.by(() -> "a")).isEqualTo(Late.of("a")).hasSameHashCodeAs("a").hasToString("a");
    assertThat(Late.of("a")).isNotEqualTo(Late.of("b"));
  }
}
