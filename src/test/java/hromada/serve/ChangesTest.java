package hromada.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private final Changes changes = new Changes(Duration.ZERO);

  @Test
  void theManyEventsOfOneSaveAreOneChange() throws Exception {
    changes.happened(Path.of("a.md"));
    changes.happened(Path.of("b.md"));
    changes.happened(Path.of("a.md"));
    assertThat(changes.await()).containsExactlyInAnyOrder(Path.of("a.md"), Path.of("b.md"));

    CompletableFuture<Void> next = nextChange();
    assertThat(next).isNotDone();
    changes.happened(Path.of("a.md"));
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
