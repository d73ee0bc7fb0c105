package hromada.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A moment by the clock of the city, by which its days begin and its meetings are announced.
 *
 * @param moment the moment
 */
public record CityTime(Instant moment) {
  private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  /** The day in the city at this moment. */
  public LocalDate day() {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The moment the next day begins in the city. */
  public Instant endOfDay() {
    return day().plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /**
   * The moment written in a text: by the clock of the city ({@code 2026-12-05 15:00}), or with an
   * offset (ISO 8601, {@code 2026-12-05T15:00:00+02:00}); empty for anything else. Of an hour that
   * the clock shows twice in October it is the first; one it leaps over in March is an hour later.
   */
  public static Optional<CityTime> find(String text) {
    try {
      return Optional.of(new CityTime(OffsetDateTime.parse(text).toInstant()));
    } catch (DateTimeException e) {
      return withoutOffset(text);
    }
  }

  private static Optional<CityTime> withoutOffset(String text) {
    try {
      LocalDateTime time = LocalDateTime.parse(text.replaceFirst(" ", "T"));
      return Optional.of(new CityTime(time.atZone(ZONE).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
