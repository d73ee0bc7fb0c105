package hromada.check;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.diagnostic.Outcome;
import hromada.model.Site;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DuplicateStreetTest {
  private static final int STREETS = 5_000;

  @Test
  void aWholeCityIsCheckedAtOnceAndEachSecondRecordIsFound() {
    StringBuilder place =
        new StringBuilder(
            """
            -- content/places/misto/index.uk.md --
            ---
            title: Місто
            summary: Опис.
            published: 2031-01-02
            status: open
            sources: []
            kind: city
            streets:
            """);
    for (int i = 0; i < STREETS; i++) {
      int named = i < STREETS - 2 ? i : i - 2; // the last two are there already
      place.append("  - {name: вулиця ").append(named).append(", former: [стара ").append(i);
      place.append("]}\n");
    }
    Outcome<Site> site = TestSite.of(place + "---\n\nТекст.\n").outcome();
    assertThat(site.findings())
        .extracting(finding -> finding.code() + " " + finding.message().arguments())
        .containsExactly("duplicate-street [вулиця 4996]", "duplicate-street [вулиця 4997]");
    Assertions.assertTimeout(
        Duration.ofMillis(500), () -> new DuplicateStreet().check(site.value(), finding -> {}));
  }
}
