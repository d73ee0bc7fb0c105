package hromada.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityTimeTest {
  /** Kyiv is two hours ahead of UTC in winter, three in summer (from the last Sunday of March). */
  @ParameterizedTest
  @CsvSource({
    "2031-12-05 15:00, 2031-12-05T13:00:00Z",
    "2031-12-05T15:00, 2031-12-05T13:00:00Z",
    "2031-06-05 15:00:30, 2031-06-05T12:00:30Z",
    "2031-06-05T15:00:00+01:00, 2031-06-05T14:00:00Z",
    "2031-06-05T15:00Z, 2031-06-05T15:00:00Z",
  })
  void timeWithoutOffsetIsThatOfTheCity(String text, Instant moment) {
    assertThat(CityTime.find(text)).contains(new CityTime(moment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-12-05", "15:00", "2031-12-0515:00", "2031-12-05 25:00", "завтра"})
  void anythingElseIsNoMoment(String text) {
    assertThat(CityTime.find(text)).isEmpty();
  }

  @Test
  void dayOfTheCityBeginsAtItsMidnight() {
    assertThat(new CityTime(Instant.parse("2031-06-05T20:59:59Z")).day())
        .isEqualTo(LocalDate.of(2031, 6, 5));
    assertThat(new CityTime(Instant.parse("2031-06-05T21:00:00Z")).day())
        .isEqualTo(LocalDate.of(2031, 6, 6));
  }
}
