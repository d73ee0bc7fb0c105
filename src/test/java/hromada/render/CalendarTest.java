package hromada.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private static final Rendered SITE = Rendered.full("civic");
  private static final ICalendar UKRAINIAN = parse(SITE, "calendar.ics");
  private static final ICalendar ENGLISH = parse(SITE, "en/calendar.ics");

  @Test
  void calendarsAreValid() {
    Rendered city = Rendered.wholeCity();
    for (ICalendar calendar :
        List.of(UKRAINIAN, ENGLISH, parse(city, "calendar.ics"), parse(city, "en/calendar.ics"))) {
      assertThat(calendar.getEvents()).isNotEmpty();
      assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
    }
  }

  /** RFC 5545 demands at least one component; the library does not count time zones as such. */
  @Test
  void calendarWithoutMeetingsHasAComponent() {
    assertThat(Rendered.of("").text("calendar.ics"))
        .contains("BEGIN:VTIMEZONE")
        .doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void everyMeetingWithADayIsAnEvent() {
    assertThat(UKRAINIAN.getEvents())
        .extracting(event -> event.getUid().getValue())
        .containsExactly(
            "cancelled@example.test",
            "confirmed@example.test",
            "held@example.test",
            "moved@example.test",
            "passed@example.test",
            "provisional-day@example.test");
  }

  @Test
  void statusAndSequenceTellOfChanges() {
    assertThat(event(UKRAINIAN, "cancelled").getStatus().isCancelled()).isTrue();
    assertThat(event(UKRAINIAN, "provisional-day").getStatus().isTentative()).isTrue();
    assertThat(event(UKRAINIAN, "moved").getStatus().isConfirmed()).isTrue();
    assertThat(event(UKRAINIAN, "moved").getSequence().getValue()).isEqualTo(1);
    assertThat(event(UKRAINIAN, "held").getSequence().getValue()).isEqualTo(2);
    assertThat(event(UKRAINIAN, "confirmed").getSequence().getValue()).isZero();
  }

  @Test
  void timesAreMomentsAndTheStampIsTheDayOfTheLastChange() {
    VEvent event = event(UKRAINIAN, "moved");
    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2031-05-20T20:00:00Z"));
    assertThat(event.getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2031-05-20T21:30:00Z"));
    assertThat(event.getDateTimeStamp().getValue().toInstant())
        .isEqualTo(Instant.parse("2031-04-24T21:00:00Z"));
  }

  @Test
  void eachLanguageHasItsOwnWordsAndTheSameEvents() {
    VEvent event = event(ENGLISH, "confirmed");
    assertThat(event.getSummary().getValue()).isEqualTo("May meeting");
    assertThat(event.getLocation().getValue()).isEqualTo("Made-up station");
    assertThat(event.getUrl().getValue()).isEqualTo("https://example.test/en/forum/confirmed/");
    assertThat(ENGLISH.getEvents()).hasSameSizeAs(UKRAINIAN.getEvents());
    assertThat(event(ENGLISH, "passed").getSummary().getLanguage()).isEqualTo("uk");
    assertThat(event(UKRAINIAN, "cancelled").getDescription().getValue())
        .isEqualTo("Стан: скасовано. Не відбудеться.");
  }

  @Test
  void linesAreFoldedAndEndAsTheStandardWants() {
    assertThat(SITE.text("calendar.ics").split("\r\n"))
        .noneMatch(line -> line.contains("\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  private static VEvent event(ICalendar calendar, String slug) {
    return calendar.getEvents().stream()
        .filter(event -> event.getUid().getValue().startsWith(slug + "@"))
        .findFirst()
        .orElseThrow();
  }

  private static ICalendar parse(Rendered site, String path) {
    return Biweekly.parse(site.text(path)).first();
  }
}
