package hromada.model;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegalClockTest {
  private static final LocalDate TODAY = LocalDate.of(2031, 5, 1);

  @Test
  void withoutAnythingPublishedNothingIsCounted() {
    LegalClock clock = LegalClock.of(items(""), TODAY);
    assertThat(clock.meeting()).isEqualTo(Deadline.UNKNOWN);
    assertThat(clock.lastMeeting()).isEmpty();
    assertThat(clock.nextMeeting()).isEmpty();
    assertThat(clock.reports()).isEmpty();
  }

  @Test
  void nextOpenMeetingIsDueTwoMonthsAfterTheLastOneHeld() {
    Collection<Item> items =
        items(
            meeting("a", "held", "2030-11-30T18:00:00+02:00")
                + meeting("b", "held", "2030-12-31T18:00:00+02:00")
                + meeting("c", "cancelled", "2031-01-31T18:00:00+02:00")
                + meeting("d", "confirmed", "2031-02-01T18:00:00+02:00"));
    LegalClock clock = LegalClock.of(items, LocalDate.of(2031, 2, 28));
    assertThat(clock.lastMeeting()).map(ItemKey::toString).contains("forum/b");
    assertThat(clock.meeting().last()).contains(LocalDate.of(2030, 12, 31));
    assertThat(clock.meeting().due()).contains(LocalDate.of(2031, 2, 28));
    assertThat(clock.meeting().isOverdue()).isFalse();
    assertThat(LegalClock.of(items, LocalDate.of(2031, 3, 1)).meeting().isOverdue()).isTrue();
  }

  @Test
  void dayOfAMeetingIsThatOfKyiv() {
    LegalClock clock = LegalClock.of(items(meeting("late", "held", "2031-02-27T22:30:00Z")), TODAY);
    assertThat(clock.meeting().last()).contains(LocalDate.of(2031, 2, 28));
  }

  @Test
  void meetingOfTheFutureCannotHaveBeenHeld() {
    LegalClock clock =
        LegalClock.of(items(meeting("x", "held", "2031-05-02T10:00:00+03:00")), TODAY);
    assertThat(clock.lastMeeting()).isEmpty();
  }

  @Test
  void withdrawnMeetingDoesNotCount() {
    String withdrawn =
        meeting("x", "held", "2031-03-02T10:00:00+03:00")
            .replace("kind:", "withdrawal: {date: 2031-03-03, reason: Помилка.}\nkind:");
    assertThat(LegalClock.of(items(withdrawn), TODAY).lastMeeting()).isEmpty();
  }

  @Test
  void nextMeetingIsTheNearestThatIsNotCancelled() {
    LegalClock clock =
        LegalClock.of(
            items(
                meeting("off", "cancelled", "2031-05-02T10:00:00+03:00")
                    + meeting("far", "confirmed", "2031-06-02T10:00:00+03:00")
                    + meeting("near", "moved", "2031-05-01T10:00:00+03:00")
                    + meeting("gone", "confirmed", "2031-04-30T10:00:00+03:00")),
            TODAY);
    assertThat(clock.nextMeeting()).map(ItemKey::toString).contains("forum/near");
  }

  @Test
  void reportIsDueHalfAYearAfterTheLastOneWasPublished() {
    Collection<Item> items = items(report("a", "published", "2030-08-31", ""));
    Deadline deadline = reports(items, LocalDate.of(2031, 2, 28));
    assertThat(deadline.last()).contains(LocalDate.of(2030, 8, 31));
    assertThat(deadline.due()).contains(LocalDate.of(2031, 2, 28));
    assertThat(deadline.isOverdue()).isFalse();
    assertThat(reports(items, LocalDate.of(2031, 3, 1)).isOverdue()).isTrue();
    assertThat(reports(items(report("a", "published", "2023-08-31", "")), TODAY).due())
        .contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void dayNamedInTheReportComesFirst() {
    assertThat(reports(items(report("a", "published", "2031-01-20", "2031-07-31")), TODAY).due())
        .contains(LocalDate.of(2031, 7, 31));
  }

  @Test
  void awaitedReportIsNotAPublishedOne() {
    Deadline deadline = reports(items(report("a", "due", "2031-01-20", "2031-04-30")), TODAY);
    assertThat(deadline.last()).isEmpty();
    assertThat(deadline.due()).contains(LocalDate.of(2031, 4, 30));
    assertThat(deadline.isOverdue()).isTrue();
  }

  @Test
  void areaWithAStationOrAnOfficerHasReportsToExpect() {
    Collection<Item> items =
        items(
            """
            -- content/places/with-station/index.uk.md --
            ---
            title: Місце
            summary: Опис.
            published: 2031-01-02
            status: open
            kind: settlement
            station: some-station
            sources: []
            ---
            -- content/places/without/index.uk.md --
            ---
            title: Місце
            summary: Опис.
            published: 2031-01-02
            status: open
            kind: settlement
            sources: []
            ---
            """
                + officer("serving", "current", "with-officer")
                + officer("retired", "former", "forgotten"));
    assertThat(LegalClock.of(items, TODAY).reports())
        .containsExactly(
            new ReportClock("with-officer", Optional.empty(), Deadline.UNKNOWN),
            new ReportClock("with-station", Optional.empty(), Deadline.UNKNOWN));
  }

  private static Deadline reports(Collection<Item> items, LocalDate today) {
    return LegalClock.of(items, today).reports("somewhere").orElseThrow().deadline();
  }

  private static Collection<Item> items(String site) {
    return TestSite.of(site).outcome().value().items().values();
  }

  private static String meeting(String slug, String status, String start) {
    return """
        -- content/forum/%s/index.uk.md --
        ---
        title: Зустріч
        summary: Опис.
        published: 2030-10-02
        status: %s
        kind: meeting
        start: %s
        sources: []
        ---
        """
        .formatted(slug, status, start);
  }

  private static String report(String slug, String status, String published, String due) {
    return """
        -- content/reports/%s/index.uk.md --
        ---
        title: Звіт
        summary: Опис.
        published: %s
        status: %s
        area: somewhere
        period_from: 2030-01-01
        period_to: 2030-06-30
        %s
        sources: []
        ---
        """
        .formatted(slug, published, status, due.isEmpty() ? "" : "next_due: " + due);
  }

  private static String officer(String slug, String status, String area) {
    return """
        -- content/people/%s/index.uk.md --
        ---
        title: Вигадана Особа
        summary: Опис.
        published: 2030-01-02
        status: %s
        basis: resolution-55
        office: officer
        roles: [{role: офіцер}]
        areas: [%s]
        sources: []
        ---
        """
        .formatted(slug, status, area);
  }
}
