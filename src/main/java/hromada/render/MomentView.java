package hromada.render;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment to show, by the clock of Kyiv.
 *
 * @param machine ISO 8601 with its offset, for {@code <time datetime>}
 * @param weekday name of the day of the week
 * @param day the day as people write it
 * @param time hours and minutes
 */
public record MomentView(String machine, String weekday, String day, String time) {
  private static final DateTimeFormatter MACHINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  static MomentView of(Instant moment, Edition edition) {
    OffsetDateTime kyiv = Moments.at(moment);
    String[] weekdays = DateFormatSymbols.getInstance(edition.language().locale()).getWeekdays();
    int sundayFirst = kyiv.getDayOfWeek().getValue() % 7 + 1;
    return new MomentView(
        MACHINE.format(kyiv),
        weekdays[sundayFirst].replace('ʼ', '’'),
        edition.formats().day(kyiv.toLocalDate()).text(),
        TIME.format(kyiv));
  }
}
