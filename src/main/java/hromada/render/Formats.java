package hromada.render;

import com.ibm.icu.util.ULocale;
import hromada.model.Language;
import hromada.model.MonthNames;
import hromada.model.PartialDate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates, numbers and names of languages as one language writes them (rule L9). ICU brings its own
 * tables, so every Java writes the same.
 */
final class Formats {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Texts texts;
  private final Conventions conventions;
  private final MonthNames months;
  private final Map<String, String> languages = new ConcurrentHashMap<>();

  Formats(Language language, Texts texts) {
    this.texts = texts;
    this.conventions = Conventions.of(language);
    this.months = MonthNames.in(language);
  }

  /** «26 000» with a space that does not break, "26,000". */
  String number(BigDecimal number) {
    return conventions.digits().format(number).toString();
  }

  /** «26 тисяч», "26 thousand". */
  String compact(BigDecimal number) {
    return conventions.compact().format(number).toString();
  }

  /** «30 березня 2023 року», "30 March 2023". */
  DateView day(LocalDate date) {
    return date(PartialDate.of(date));
  }

  /** A date as exact as it is known. */
  DateView date(PartialDate date) {
    String text = date.day() > 0 ? dayText(date) : date.month() > 0 ? monthText(date) : year(date);
    return new DateView(date.toString(), text);
  }

  /** «30 березня 2023 року, 18:00», "30 March 2023, 18:00", by the clock of Kyiv. */
  DateView moment(Instant moment) {
    OffsetDateTime local = Moments.at(moment);
    String time = TIME.format(local);
    return new DateView(
        Moments.text(local), texts.text("date-time", day(local.toLocalDate()).text(), time));
  }

  /** «березень 2023 року», "March 2023"; the year alone where the month is not known. */
  DateView month(PartialDate date) {
    return date(new PartialDate(date.year(), date.month(), 0));
  }

  /** «2023». */
  DateView year(int year) {
    return date(new PartialDate(year, 0, 0));
  }

  /** The name of the language with this tag: «англійська», "English". */
  String languageName(String tag) {
    return languages.computeIfAbsent(
        tag, known -> ULocale.getDisplayName(known, conventions.locale()));
  }

  private String dayText(PartialDate date) {
    String month = months.inDates().get(date.month() - 1);
    return texts.text("date-day", String.valueOf(date.day()), month, year(date));
  }

  private String monthText(PartialDate date) {
    return texts.text("date-month", months.alone().get(date.month() - 1), year(date));
  }

  private static String year(PartialDate date) {
    return String.valueOf(date.year());
  }
}
