package hromada.render;

import hromada.model.Dataset;
import hromada.model.Details;
import hromada.model.Entry;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.Sara;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Priorities of the community: their pages and their list. */
final class Priorities {
  private static final String CLOSED = "closed";

  private final Edition edition;
  private final KnownNames names;

  Priorities(Rendering run, Language language) {
    this.edition = run.edition(language);
    this.names = new KnownNames(run, edition);
  }

  PriorityView view(Item item, Details.Priority priority, PageReferences references) {
    List<Details.Action> actions = new ArrayList<>(priority.actions());
    actions.sort(Comparator.comparing(Details.Action::date));
    return new PriorityView(
        names.place(priority.area()),
        edition.formats().day(priority.raisedOn()),
        stage(item),
        SaraSteps.views(edition, sara(item), item.status().equals(CLOSED)),
        actions.stream()
            .map(
                action ->
                    new PriorityView.ActionView(
                        edition.formats().date(action.date()), references.parts(action.text())))
            .toList(),
        references.parts(priority.result()));
  }

  /** The step an item has reached, in words; one word for closed ones. */
  private String stage(Item item) {
    return item.status().equals(CLOSED)
        ? edition.text("status.closed")
        : SaraSteps.stage(edition, sara(item));
  }

  private static Sara sara(Item item) {
    return item.status().equals(CLOSED) ? Sara.ASSESSMENT : Sara.of(item.status());
  }

  /** What the list shows besides its lines. */
  Map<String, Object> list(Listing listing, EntryViews entries) {
    List<EntryView> lines =
        listing.entries().stream()
            .map(entry -> line(entry, entries.view(entry, listing.language())))
            .toList();
    return Map.of(
        "lines", lines,
        "steps", SaraSteps.views(edition, Sara.SCANNING, false),
        "data", DataLinkView.of(edition, Dataset.PRIORITIES));
  }

  private EntryView line(Entry entry, EntryView line) {
    return new EntryView(
        line.title(),
        line.href(),
        line.language(),
        line.summary(),
        line.date(),
        stage(entry.item()));
  }
}
