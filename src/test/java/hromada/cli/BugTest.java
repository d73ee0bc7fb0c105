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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BugTest {
  @ParameterizedTest
  @ValueSource(strings = {"check", "build"})
  void bugOfOursIsOwnedAndShownWithItsStackTrace(String command) {
    var err = new ByteArrayOutputStream();
    int exitCode = run(command, new BrokenClock(), err);
    assertThat(exitCode).isEqualTo(3);
    assertThat(err.toString(UTF_8))
        .startsWith("hromada: this is a bug of the program")
        .contains("IllegalStateException: no time", "at hromada.");
  }

  private static int run(String command, Clock clock, ByteArrayOutputStream err) {
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
        command,
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
