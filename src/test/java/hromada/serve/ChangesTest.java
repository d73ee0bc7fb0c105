package hromada.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
  @TempDir private Path root;

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

  @Test
  void changeBeginsWhenTheFileHoldsSomething() throws Exception {
    Path file = Files.writeString(root.resolve("a.md"), "");
    Changes patient = new Changes(Duration.ofMillis(200));
    patient.happened(file);
    CompletableFuture<Void> written =
        CompletableFuture.runAsync(
            () -> {
              try {
                Files.writeString(file, "a");
                patient.happened(file.resolveSibling("b.md"));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(patient.beginning()).as("an empty file is waited for").hasSize(2);
    written.get(20, TimeUnit.SECONDS);

    patient.happened(file);
    long began = System.nanoTime();
    assertThat(patient.beginning()).containsExactly(file);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(200));
    patient.happened(file.resolveSibling("c.md"));
    assertThat(patient.rest()).containsExactly(file.resolveSibling("c.md"));
    assertThat(patient.rest()).isEmpty();
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
