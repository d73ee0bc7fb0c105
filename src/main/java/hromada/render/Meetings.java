package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which meetings lie behind us and which are still to come, for every page that names one. */
final class Meetings {
  /** A meeting in one of these states will take place, as far as is known. */
  private static final Set<String> PLANNED = Set.of("provisional", "confirmed", "moved");

  private final Site site;

  Meetings(Site site) {
    this.site = site;
  }

  /** The meetings that will take place, the nearest first; none without a day. */
  List<Item> ahead() {
    return site.items(ItemType.FORUM).stream()
        .filter(item -> PLANNED.contains(item.status()) && !item.isWithdrawn())
        .filter(item -> start(item).isPresent() && !isOver(item, site.today()))
        .sorted(Comparator.comparing((Item item) -> start(item).orElseThrow()))
        .toList();
  }

  /** When an item begins, if it is a meeting whose day is known. */
  static Optional<Instant> start(Item item) {
    return item.source().details() instanceof Details.Meeting meeting
        ? meeting.start()
        : Optional.empty();
  }

  /**
   * Whether a meeting lies behind us: held, called off without a day, or its day has passed. The
   * site is built once a day at least, so a meeting of today is still to come.
   */
  static boolean isOver(Item meeting, LocalDate today) {
    Optional<Instant> start = start(meeting);
    boolean passed = start.filter(at -> Moments.day(at).isBefore(today)).isPresent();
    boolean calledOff = meeting.status().equals("cancelled") && start.isEmpty();
    return meeting.status().equals("held") || passed || calledOff;
  }
}
