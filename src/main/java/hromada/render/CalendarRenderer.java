package hromada.render;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.Duration;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The meetings as a calendar (RFC 5545), in every language. Times are in UTC, which every program
 * shows by its own clock; nothing in it depends on the moment of the build.
 */
final class CalendarRenderer {
  private static final int REFRESH_HOURS = 12;

  /**
   * RFC 5545: "Lines of text SHOULD NOT be longer than 75 octets". The library counts characters;
   * ours take three octets at most.
   */
  private static final int LONGEST_LINE = 75 / 3;

  private final Rendering run;

  CalendarRenderer(Rendering run) {
    this.run = run;
  }

  /** Where the calendar in a language is. */
  static String path(Language language) {
    return language.prefix() + "/calendar.ics";
  }

  Stream<Job> jobs() {
    String source = run.site().config().content() + "/" + ItemType.FORUM.folder();
    return Stream.of(Language.values())
        .map(language -> Job.ofText(path(language).substring(1), source, () -> calendar(language)));
  }

  private String calendar(Language language) {
    Edition edition = run.edition(language);
    ICalendar calendar = new ICalendar();
    calendar.setProductId(
        "-//" + host() + "//Hromada//" + language.tag().toUpperCase(language.locale()));
    calendar.addName(edition.text("calendar-name")).setLanguage(language.tag());
    calendar.addExperimentalProperty("X-WR-CALNAME", edition.text("calendar-name"));
    calendar.addDescription(edition.text("section-summary.forum")).setLanguage(language.tag());
    calendar.setUrl(run.addresses().absolute(ItemType.FORUM.section().in(language)));
    calendar
        .setRefreshInterval(Duration.builder().hours(REFRESH_HOURS).build())
        .setParameter("VALUE", "DURATION"); // RFC 7986: "VALUE=DURATION" must be there
    calendar.getTimezoneInfo().getTimezones().add(KyivZone.assignment());
    run.site().items(ItemType.FORUM).stream()
        .filter(item -> !item.isWithdrawn())
        .flatMap(item -> event(item, edition).stream())
        .forEach(calendar::addEvent);
    return write(calendar);
  }

  /** A meeting; none while its day is not known. */
  private Optional<VEvent> event(Item item, Edition edition) {
    Page page = item.find(edition.language()).orElse(item.source());
    return page.details() instanceof Details.Meeting meeting
        ? meeting.start().map(start -> event(item, page, edition, start))
        : Optional.empty();
  }

  private VEvent event(Item item, Page page, Edition edition, Instant start) {
    Details.Meeting meeting = (Details.Meeting) page.details();
    String language = page.language().tag();
    VEvent event = new VEvent();
    event.setUid(item.key().slug() + "@" + host());
    event.setDateTimeStamp(Date.from(Moments.startOf(item.updated()).toInstant()));
    event.setSequence(item.source().changes().size());
    event.setSummary(run.edition(page.language()).title(page)).setLanguage(language);
    event.setDescription(description(item, page)).setLanguage(language);
    event.setDateStart(Date.from(start));
    meeting.end().ifPresent(end -> event.setDateEnd(Date.from(end)));
    LinkView place = new KnownNames(run, edition).place(meeting.place());
    if (place != null) {
      event.setLocation(place.label());
    }
    event.setUrl(run.addresses().absolute(page.url()));
    event.setStatus(status(item));
    return event;
  }

  private String description(Item item, Page page) {
    Edition edition = run.edition(page.language());
    String status = edition.text("status." + item.status());
    return edition.text("meeting-status") + ": " + status + ". " + edition.summary(page);
  }

  private static Status status(Item item) {
    return switch (item.status()) {
      case "provisional" -> Status.tentative();
      case "cancelled" -> Status.cancelled();
      default -> Status.confirmed();
    };
  }

  private String host() {
    return URI.create(run.addresses().absolute("/")).getHost();
  }

  private static String write(ICalendar calendar) {
    StringWriter out = new StringWriter();
    try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LONGEST_LINE);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return out.toString();
  }
}
