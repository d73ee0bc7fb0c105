package hromada.model;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something that the law wants regularly was last done and is due again, as far as published
 * items tell.
 *
 * @param last the day it was last done; empty while nothing is published
 * @param due the last day on which the next one is in time; empty while there is nothing to count
 *     from
 * @param days from today to {@code due}, below zero once that has passed; 0 without one
 */
public record Deadline(Optional<LocalDate> last, Optional<LocalDate> due, long days) {
  /** Nothing is published, so nothing can be counted. */
  public static final Deadline UNKNOWN = new Deadline(Optional.empty(), Optional.empty(), 0);

  /**
   * A term after something done. One counted in months ends on the same day of its last month, or
   * on the last day of that month where it has no such day.
   */
  public static Deadline after(LocalDate last, Period term, LocalDate today) {
    return of(Optional.of(last), last.plus(term), today);
  }

  /** A day that was announced. */
  public static Deadline of(Optional<LocalDate> last, LocalDate due, LocalDate today) {
    return new Deadline(last, Optional.of(due), ChronoUnit.DAYS.between(today, due));
  }

  /** Whether the day has passed; on the day itself there is still time. */
  public boolean isOverdue() {
    return days < 0;
  }
}
