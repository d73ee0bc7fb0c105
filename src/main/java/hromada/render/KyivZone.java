package hromada.render;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.util.TimeZone;

/**
 * The time zone of the city in a calendar. Our events are in UTC and do not need it; a calendar
 * without any event does, because RFC 5545 demands at least one component.
 */
final class KyivZone {
  private static final String ID = "Europe/Kyiv";
  private static final UtcOffset WINTER = new UtcOffset(true, 2, 0);
  private static final UtcOffset SUMMER = new UtcOffset(true, 3, 0);

  private KyivZone() {}

  static TimezoneAssignment assignment() {
    VTimezone zone = new VTimezone(ID);
    DaylightSavingsTime summer = new DaylightSavingsTime();
    change(summer, new DateTimeComponents(1996, 3, 31, 3, 0, 0, false), WINTER, SUMMER);
    zone.addDaylightSavingsTime(summer);
    StandardTime winter = new StandardTime();
    change(winter, new DateTimeComponents(1996, 10, 27, 4, 0, 0, false), SUMMER, WINTER);
    zone.addStandardTime(winter);
    return new TimezoneAssignment(TimeZone.getTimeZone(ID), zone);
  }

  /** On the last Sunday of the month, every year. */
  private static void change(
      Observance observance, DateTimeComponents first, UtcOffset from, UtcOffset to) {
    observance.setDateStart(first);
    observance.setTimezoneOffsetFrom(from);
    observance.setTimezoneOffsetTo(to);
    observance.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(first.getMonth())
            .byDay(-1, DayOfWeek.SUNDAY)
            .build());
  }
}
