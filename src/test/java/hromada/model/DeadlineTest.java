package hromada.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
  private static final Period TWO_MONTHS = Period.ofMonths(2);

  @ParameterizedTest
  @CsvSource({
    "2031-01-15, 2031-03-15",
    "2031-02-28, 2031-04-28",
    "2030-12-31, 2031-02-28",
    "2031-12-31, 2032-02-29",
    "2031-12-30, 2032-02-29",
    "2032-02-29, 2032-04-29",
    "2031-07-31, 2031-09-30",
    "2031-11-01, 2032-01-01",
  })
  void termOfMonthsEndsOnTheSameDayOrTheLastOfTheMonth(LocalDate last, LocalDate due) {
    assertThat(Deadline.after(last, TWO_MONTHS, last).due()).contains(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-02-27, 1, false",
    "2031-02-28, 0, false",
    "2031-03-01, -1, true",
    "2032-02-28, -365, true",
    "2032-02-29, -366, true",
  })
  void overdueBeginsTheDayAfter(LocalDate today, long days, boolean overdue) {
    Deadline deadline = Deadline.after(LocalDate.of(2030, 12, 31), TWO_MONTHS, today);
    assertThat(deadline.days()).isEqualTo(days);
    assertThat(deadline.isOverdue()).isEqualTo(overdue);
  }

  @Test
  void nothingPublishedIsNotOverdue() {
    assertThat(Deadline.UNKNOWN.last()).isEmpty();
    assertThat(Deadline.UNKNOWN.due()).isEmpty();
    assertThat(Deadline.UNKNOWN.isOverdue()).isFalse();
  }

  @Test
  void announcedDayNeedsNothingBeforeIt() {
    LocalDate day = LocalDate.of(2031, 5, 2);
    Deadline deadline = Deadline.of(Optional.empty(), day, LocalDate.of(2031, 5, 1));
    assertThat(deadline.days()).isEqualTo(1);
    assertThat(deadline.last()).isEmpty();
  }
}
