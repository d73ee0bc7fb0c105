package hromada.build;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.model.SiteConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The city's own site, as it lies in this repository. */
class OwnSiteTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void nothingIsToBeSaidOfItNotEvenAdvice() {
    SiteConfig config =
        new SiteConfig(
            Path.of("").toAbsolutePath(),
            "content",
            "templates",
            "assets",
            "seeds",
            Path.of("target/own-site"),
            "https://example.test");

    BuildReport report = new Pipeline(CLOCK).check(config);

    assertThat(report.pages()).as("files with text").isPositive();
    assertThat(report.findings()).isEmpty();
    assertThat(report.silenced()).isEmpty();
  }
}
