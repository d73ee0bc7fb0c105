package hromada.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the law wants regularly, computed from what is published: an open meeting of police and
 * self-government at least every two months (police law, Article 88; rule P4), and two reports a
 * year of the officer of each area (order 650; rule P3).
 *
 * @param meeting when the next open meeting is due
 * @param lastMeeting the last meeting that was held
 * @param nextMeeting the next meeting with a date, not cancelled
 * @param reports the reports of every area that has an officer, a station or a report, by area
 */
public record LegalClock(
    Deadline meeting,
    Optional<ItemKey> lastMeeting,
    Optional<ItemKey> nextMeeting,
    List<ReportClock> reports) {
  /** "At least once every two months". */
  private static final Period BETWEEN_MEETINGS = Period.ofMonths(2);

  /** "At least twice a year": one in each half. */
  private static final Period BETWEEN_REPORTS = Period.ofMonths(6);

  public LegalClock {
    reports = List.copyOf(reports);
  }

  /** The clock of a site on the day it is built. */
  public static LegalClock of(Site site) {
    return of(site.items().values(), site.today());
  }

  /**
   * The clock on a day.
   *
   * @param items what is published; withdrawn items do not count
   */
  public static LegalClock of(Collection<Item> items, LocalDate today) {
    List<Item> valid = items.stream().filter(item -> !item.isWithdrawn()).toList();
    Optional<Item> last =
        dated(valid, List.of("held"))
            .filter(item -> !day(item).isAfter(today))
            .max(Comparator.comparing(LegalClock::start));
    Optional<Item> next =
        dated(valid, List.of("provisional", "confirmed", "moved"))
            .filter(item -> !day(item).isBefore(today))
            .min(Comparator.comparing(LegalClock::start));
    return new LegalClock(
        last.map(item -> Deadline.after(day(item), BETWEEN_MEETINGS, today))
            .orElse(Deadline.UNKNOWN),
        last.map(Item::key),
        next.map(Item::key),
        reports(valid, today));
  }

  /** How the reports of an area stand, if it is one that has reports to expect. */
  public Optional<ReportClock> reports(String area) {
    return reports.stream().filter(clock -> clock.area().equals(area)).findFirst();
  }

  private static List<ReportClock> reports(List<Item> items, LocalDate today) {
    Map<String, List<Item>> byArea = reportsByArea(items);
    return areas(items).stream()
        .map(area -> reports(area, byArea.getOrDefault(area, List.of()), today))
        .toList();
  }

  private static Stream<Item> dated(List<Item> items, List<String> statuses) {
    return items.stream()
        .filter(item -> statuses.contains(item.status()))
        .filter(
            item ->
                item.source().details() instanceof Details.Meeting meeting
                    && meeting.start().isPresent());
  }

  private static Instant start(Item item) {
    return ((Details.Meeting) item.source().details()).start().orElseThrow();
  }

  private static LocalDate day(Item item) {
    return new CityTime(start(item)).day();
  }

  private static Collection<String> areas(List<Item> items) {
    Collection<String> areas = new TreeSet<>();
    for (Item item : items) {
      Details details = item.source().details();
      if (details instanceof Details.Report report) {
        areas.add(report.area());
      } else if (details instanceof Details.Locality place && place.station().isPresent()) {
        areas.add(item.key().slug().value());
      } else if (details instanceof Details.Office office
          && office.office().equals("officer")
          && item.status().equals("current")) {
        areas.addAll(office.areas());
      }
    }
    return areas;
  }

  private static Map<String, List<Item>> reportsByArea(List<Item> items) {
    Map<String, List<Item>> byArea = new TreeMap<>();
    for (Item item : items) {
      if (item.source().details() instanceof Details.Report report) {
        byArea.computeIfAbsent(report.area(), area -> new ArrayList<>()).add(item);
      }
    }
    return byArea;
  }

  private static ReportClock reports(String area, List<Item> ofArea, LocalDate today) {
    List<Item> inOrder =
        ofArea.stream()
            .sorted(Comparator.comparing(LegalClock::periodEnd).thenComparing(Item::key))
            .toList();
    Optional<Item> last =
        inOrder.stream().filter(item -> item.status().equals("published")).reduce((a, b) -> b);
    Optional<LocalDate> day = last.map(Item::published);
    Optional<LocalDate> due =
        inOrder.stream()
            .skip(last.map(inOrder::indexOf).orElse(0))
            .flatMap(item -> ((Details.Report) item.source().details()).nextDue().stream())
            .reduce((a, b) -> b)
            .or(() -> day.map(published -> published.plus(BETWEEN_REPORTS)));
    return new ReportClock(
        area,
        last.map(Item::key),
        due.map(date -> Deadline.of(day, date, today)).orElse(Deadline.UNKNOWN));
  }

  private static LocalDate periodEnd(Item item) {
    return ((Details.Report) item.source().details()).periodTo();
  }
}
