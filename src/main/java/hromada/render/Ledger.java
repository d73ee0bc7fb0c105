package hromada.render;

import hromada.model.Details;
import hromada.model.Entry;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ledger of promises: how many stand how, and which. */
final class Ledger {
  private final Rendering run;
  private final CommitmentViews commitments;
  private final EntryViews entries;

  Ledger(Rendering run) {
    this.run = run;
    this.commitments = new CommitmentViews(run);
    this.entries = new EntryViews(run);
  }

  /** Gives a page of the list what its template needs. */
  String fill(Map<String, Object> model, Listing listing) {
    model.put("ledger", view(listing));
    return "layouts/commitments.ftlh";
  }

  private LedgerView view(Listing listing) {
    Edition edition = run.edition(listing.language());
    List<LedgerView.GroupView> groups = new ArrayList<>();
    for (String status : ItemType.COMMITMENTS.statuses()) {
      List<LedgerView.PromiseView> promises =
          listing.entries().stream()
              .filter(entry -> entry.item().status().equals(status))
              .flatMap(entry -> promise(entry, edition).stream())
              .toList();
      if (!promises.isEmpty()) {
        groups.add(new LedgerView.GroupView(StatusView.of(status, edition), promises));
      }
    }
    List<String> here = groups.stream().map(group -> group.status().word()).toList();
    List<LedgerView.CountView> counts =
        counts(edition).stream()
            .map(c -> here.contains(c.status().word()) ? c : withoutLink(c))
            .toList();
    String title = edition.text("ledger-chart-title");
    return new LedgerView(listing.total(), counts, ChartView.of(title, counts, edition), groups);
  }

  private static LedgerView.CountView withoutLink(LedgerView.CountView count) {
    return new LedgerView.CountView(count.status(), count.count(), "");
  }

  private List<LedgerView.PromiseView> promise(Entry entry, Edition edition) {
    return entry.page().details() instanceof Details.Commitment commitment
        ? List.of(
            new LedgerView.PromiseView(
                entries.view(entry, edition.language()),
                commitments.view(entry.item(), commitment, edition)))
        : List.of();
  }

  /** How many promises stand how; every status is there, with 0 if need be. */
  List<LedgerView.CountView> counts(Edition edition) {
    Map<String, Integer> counts = new TreeMap<>();
    run.site().listings().stream()
        .filter(list -> list.type() == ItemType.COMMITMENTS && list.language() == Language.UK)
        .flatMap(list -> list.entries().stream())
        .forEach(entry -> counts.merge(entry.item().status(), 1, Integer::sum));
    return ItemType.COMMITMENTS.statuses().stream()
        .map(status -> StatusView.of(status, edition))
        .map(
            status ->
                new LedgerView.CountView(
                    status, counts.getOrDefault(status.word(), 0), "#" + status.word()))
        .toList();
  }
}
