package hromada.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private final Changes changes = new Changes(Duration.ZERO);

  @Test
  void theManyEventsOfOneSaveAreOneChange() throws Exception {
    changes.happened();
    changes.happened();
    changes.happened();
    changes.await();

    CompletableFuture<Void> next = nextChange();
    assertThat(next).isNotDone();
    changes.happened();
    next.get(20, TimeUnit.SECONDS);
  }

  private CompletableFuture<Void> nextChange() {
    return CompletableFuture.runAsync(
        () -> {
          try {
            changes.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
