package hromada.render;

import hromada.model.Deadline;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.Language;
import hromada.model.LegalClock;
import hromada.model.ReportClock;
import hromada.model.Site;
import java.util.List;
import java.util.Optional;

/** The terms the law sets, in words: for the pages of the forum, the reports and the places. */
final class Deadlines {
  private static final String MEETING_FACT = "open-meeting-frequency";
  private static final String REPORT_FACT = "officer-report-frequency";

  private final Site site;
  private final Edition edition;
  private final KnownNames names;
  private final Lazy<LegalClock> clock;

  Deadlines(Rendering run, Language language) {
    this.site = run.site();
    this.edition = run.edition(language);
    this.names = new KnownNames(run, edition);
    this.clock = run.clock();
  }

  /**
   * What a deadline is about.
   *
   * @param title its name
   * @param rule what the law says
   * @param unknown what to say while nothing can be counted
   */
  private record Subject(LinkView title, List<TextPart> rule, String unknown) {}

  /** The next open meeting (rule P4). */
  DeadlineView meeting(PageReferences references) {
    String often = fact(MEETING_FACT, edition.text("clock-every-two-months"));
    Subject subject =
        new Subject(
            new LinkView(edition.text("clock-meeting"), "", ""),
            references.parts(edition.text("clock-meeting-rule", often)),
            edition.text("clock-no-meeting"));
    return view(
        subject, clock.get().meeting(), clock.get().lastMeeting(), clock.get().nextMeeting());
  }

  /** What the law says of reports. */
  List<TextPart> reportRule(PageReferences references) {
    String often = fact(REPORT_FACT, edition.text("clock-twice-a-year"));
    return references.parts(edition.text("clock-report-rule", often));
  }

  /** The next report of every area that has one to expect (rule P3). */
  List<DeadlineView> reports() {
    return clock.get().reports().stream()
        .map(report -> view(names.place(report.area()), report))
        .toList();
  }

  /** The next report of an area, for its own page. */
  Optional<DeadlineView> report(String area) {
    LinkView title = new LinkView(edition.text("clock-report"), "", "");
    return clock.get().reports(area).map(report -> view(title, report));
  }

  private DeadlineView view(LinkView title, ReportClock report) {
    Subject subject = new Subject(title, List.of(), edition.text("clock-no-report"));
    return view(subject, report.deadline(), report.last(), Optional.empty());
  }

  private DeadlineView view(
      Subject subject, Deadline deadline, Optional<ItemKey> last, Optional<ItemKey> next) {
    return new DeadlineView(
        subject.title(),
        subject.rule(),
        deadline.last().map(edition.formats()::day).orElse(null),
        last.flatMap(site::find).map(names::link).orElse(null),
        deadline.due().map(edition.formats()::day).orElse(null),
        deadline.due().isEmpty() ? subject.unknown() : state(deadline),
        deadline.isOverdue(),
        next.flatMap(site::find).map(names::link).orElse(null),
        next.flatMap(site::find).map(this::day).orElse(null),
        edition.formats().day(site.today()));
  }

  /** The day of a meeting that has one. */
  private DateView day(Item item) {
    Details.Meeting meeting = (Details.Meeting) item.source().details();
    return edition.formats().day(Moments.at(meeting.start().orElseThrow()).toLocalDate());
  }

  private String state(Deadline deadline) {
    return deadline.isOverdue()
        ? edition.text("clock-overdue", -deadline.days())
        : edition.text("clock-left", deadline.days());
  }

  /** A fact to be shown with its source, or plain words where the site's seeds lack it. */
  private String fact(String id, String words) {
    return site.seeds().findFact(id).isPresent() ? "{{fact:" + id + "}}" : words;
  }
}
