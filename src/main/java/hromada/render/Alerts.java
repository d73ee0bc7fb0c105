package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Page;
import hromada.model.Site;
import java.util.Comparator;
import java.util.List;

/** The notices in force. Those that expired never came this far. */
final class Alerts {
  /** The worst first. */
  private static final List<String> SEVERITIES = List.of("danger", "warning", "information");

  private final Addresses addresses;

  Alerts(Addresses addresses) {
    this.addresses = addresses;
  }

  List<AlertView> views(Site site, Edition edition) {
    return site.items(ItemType.ALERTS).stream()
        .filter(item -> !item.isWithdrawn())
        .flatMap(item -> view(item, edition).stream())
        .sorted(Comparator.comparing(alert -> SEVERITIES.indexOf(alert.severity())))
        .toList();
  }

  /** A notice in the language of a page; in Ukrainian while it is not translated. */
  List<AlertView> view(Item item, Edition edition) {
    Page page = item.find(edition.language()).orElseGet(item::source);
    if (!(page.details() instanceof Details.Alert alert)) {
      return List.of();
    }
    String target = alert.link().orElse("");
    String label = edition.text("alert-link");
    return List.of(
        new AlertView(
            alert.severity(),
            edition.text("severity." + alert.severity()),
            edition.facts().plain(page.title()),
            page.url(),
            page.language() == edition.language() ? "" : page.language().tag(),
            edition.formats().moment(alert.expires()),
            LinkView.of(label, addresses.link(target, edition.language()))));
  }
}
