package hromada.render;

import hromada.model.Dataset;
import hromada.model.Details;
import hromada.model.Entry;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Listing;
import java.util.List;
import java.util.Map;

/** Officers' reports: their pages and their list, with what is due (rule P3). */
final class Reports {
  private static final String AWAITED = "due";

  private final Rendering run;
  private final Edition edition;
  private final KnownNames names;

  Reports(Rendering run, Language language) {
    this.run = run;
    this.edition = run.edition(language);
    this.names = new KnownNames(run, edition);
  }

  ReportView view(Item item, Details.Report report) {
    return new ReportView(
        names.place(report.area()),
        names.person(report.officer()),
        edition.formats().day(report.periodFrom()),
        edition.formats().day(report.periodTo()),
        item.status().equals(AWAITED),
        report.nextDue().map(edition.formats()::day).orElse(null));
  }

  /** What the list shows besides its lines; only its first page counts days. */
  Map<String, Object> list(Listing listing, EntryViews entries) {
    PageReferences references = PageReferences.ofPage(run, edition);
    Deadlines deadlines = new Deadlines(run, listing.language());
    List<EntryView> lines =
        listing.entries().stream()
            .map(entry -> line(entry, entries.view(entry, listing.language())))
            .toList();
    return Map.of(
        "rule", deadlines.reportRule(references),
        "areas", listing.number() == 1 ? deadlines.reports() : List.of(),
        "counted", edition.formats().day(run.site().today()),
        "lines", lines,
        "data", DataLinkView.of(edition, Dataset.REPORTS),
        "sources", references.sources().views());
  }

  /** A report is dated by its publication; one that is awaited says so instead. */
  private EntryView line(Entry entry, EntryView line) {
    return new EntryView(
        line.title(),
        line.href(),
        line.language(),
        line.summary(),
        line.date(),
        entry.item().status().equals(AWAITED) ? edition.text("status.due") : "");
  }
}
