package hromada.render;

import hromada.model.GeneratedPage;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.PageUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the answers of the start page. */
final class StartViews {
  /** How many articles the start page shows. */
  private static final int NEWEST = 3;

  private final Rendering run;
  private final EntryViews entries;
  private final Ledger ledger;

  StartViews(Rendering run) {
    this.run = run;
    this.entries = new EntryViews(run);
    this.ledger = new Ledger(run);
  }

  StartView view(Language language) {
    Edition edition = run.edition(language);
    List<LedgerView.CountView> promises =
        ledger.counts(edition).stream().filter(count -> count.count() > 0).toList();
    return new StartView(
        newest(language),
        link(edition, edition.text("all-news"), ItemType.NEWS.section()),
        link(edition, edition.text("find-officer"), GeneratedPage.FIND.url()),
        link(edition, edition.text("all-meetings"), ItemType.FORUM.section()),
        meeting(edition),
        link(edition, edition.text("all-commitments"), ItemType.COMMITMENTS.section()),
        promises,
        ChartView.strip(promises));
  }

  private LinkView link(Edition edition, String label, PageUrl url) {
    return LinkView.of(label, run.addresses().link(url, edition.language()));
  }

  /** The first entries of the list of news, so that the start page agrees with it. */
  private List<EntryView> newest(Language language) {
    return run.site().listings().stream()
        .filter(list -> list.type() == ItemType.NEWS && list.language() == language)
        .filter(list -> list.topic().isEmpty() && list.number() == 1)
        .map(Listing::entries)
        .flatMap(List::stream)
        .limit(NEWEST)
        .map(entry -> entries.view(entry, language))
        .toList();
  }

  private StartView.@Nullable MeetingView meeting(Edition edition) {
    return new Meetings(run.site())
        .ahead().stream().findFirst().map(item -> meeting(item, edition)).orElse(null);
  }

  private StartView.MeetingView meeting(Item item, Edition edition) {
    return new StartView.MeetingView(
        edition.formats().moment(Meetings.start(item).orElseThrow()),
        entries.view(item, edition.language()),
        item.status().equals("provisional") ? edition.text("meeting-provisional") : "");
  }
}
