package hromada.render;

import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.TimeZone;
import hromada.model.Details;
import hromada.model.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Days as the moments feeds ask for, by the clock of Kyiv. ICU brings its own time zones, so every
 * Java gives the same.
 */
final class Moments {
  private static final BasicTimeZone KYIV =
      (BasicTimeZone) TimeZone.getTimeZone("Europe/Kyiv", TimeZone.TIMEZONE_ICU);

  /** The moment before which nothing of the item may appear, where it has one; else midnight. */
  OffsetDateTime published(Item item) {
    OffsetDateTime midnight = startOf(item.published());
    if (item.source().details() instanceof Details.News news && news.notBefore().isPresent()) {
      OffsetDateTime notBefore = at(news.notBefore().get());
      return notBefore.isAfter(midnight) ? notBefore : midnight;
    }
    return midnight;
  }

  OffsetDateTime updated(Item item) {
    OffsetDateTime published = published(item);
    OffsetDateTime changed = startOf(item.updated());
    return changed.isAfter(published) ? changed : published;
  }

  /** As RFC 3339 writes it, seconds included. */
  static String text(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  /** Midnight of a day by the clock of Kyiv. */
  static OffsetDateTime startOf(LocalDate day) {
    long local = day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    int[] offsets = new int[2];
    KYIV.getOffsetFromLocal(
        local,
        BasicTimeZone.LocalOption.STANDARD_FORMER,
        BasicTimeZone.LocalOption.STANDARD_LATTER,
        offsets);
    return day.atStartOfDay().atOffset(ZoneOffset.ofTotalSeconds((offsets[0] + offsets[1]) / 1000));
  }

  /** The day in the city at this moment. */
  static LocalDate day(Instant moment) {
    return at(moment).toLocalDate();
  }

  /** A moment by the clock of Kyiv. */
  static OffsetDateTime at(Instant moment) {
    int offset = KYIV.getOffset(moment.toEpochMilli());
    return moment.atOffset(ZoneOffset.ofTotalSeconds(offset / 1000));
  }
}
