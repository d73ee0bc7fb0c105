package hromada.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BugTest {
  @Test
  void bugOfOursIsOwnedAndShownWithItsStackTrace() {
    var err = new ByteArrayOutputStream();
    int exitCode = check(new BrokenClock(), err);
    assertThat(exitCode).isEqualTo(3);
    assertThat(err.toString(UTF_8))
        .startsWith("hromada: this is a bug of the program")
        .contains("IllegalStateException: no time", "at hromada.");
  }

  private static int check(Clock clock, ByteArrayOutputStream err) {
    TestSite site = TestSite.of("").withRealTemplates();
    site.write("jbake.properties", "site.host=https://example.test\n");
    return Hromada.run(
        new Surroundings(
            new PrintStream(PrintStream.nullOutputStream(), true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of(),
            Path.of(""),
            clock,
            false,
            () -> {}),
        "check",
        "--lang",
        "en",
        "--source",
        site.root().toString());
  }

  private static final class BrokenClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      throw new IllegalStateException("no time");
    }
  }
}
