package hromada.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** The clock of the city, by which its days begin and its meetings are announced. */
public final class CityTime {
  private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  /** A day and a time, seconds and all that is smaller being optional. */
  private static final DateTimeFormatter ON_THE_CLOCK =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .toFormatter(Locale.ROOT);

  private CityTime() {}

  /** The day in the city at this moment. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /**
   * The moment written in a text: by the clock of the city ({@code 2026-12-05 15:00}), or with an
   * offset (ISO 8601, {@code 2026-12-05T15:00:00+02:00}); empty for anything else. Of an hour that
   * the clock shows twice in October it is the first; one it leaps over in March is an hour later.
   */
  public static Optional<Instant> find(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return onTheClock(text);
    }
  }

  private static Optional<Instant> onTheClock(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, ON_THE_CLOCK).atZone(ZONE).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
