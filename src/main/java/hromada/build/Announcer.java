package hromada.build;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Text;
import hromada.model.Item;
import hromada.model.Site;
import hromada.render.Announcements;
import java.util.List;
import java.util.Optional;

/**
 * Finds the item somebody wants to announce, as they name it, and refuses what the site itself does
 * not show: nothing leaves by a post before it may (rule W1).
 */
final class Announcer {
  private final Site site;
  private final ItemNames names;
  private final List<Diagnostic> findings;

  Announcer(Outcome<Site> checked) {
    this.site = checked.value();
    this.names = new ItemNames(site.config(), site.items().keySet());
    this.findings = checked.findings();
  }

  /** The item at an address, in a folder or in a file. */
  Announced announce(String named) {
    String folder = names.folder(named);
    List<Diagnostic> errors = errors(folder);
    if (!errors.isEmpty()) {
      return Announced.refused(Text.of("cli.announce-errors", folder), errors);
    }
    if (site.withheld().stream().anyMatch(item -> item.key().toString().equals(folder))) {
      return Announced.refused(Text.of("cli.announce-withheld", folder), List.of());
    }
    Optional<Item> item =
        site.items().values().stream()
            .filter(published -> published.key().toString().equals(folder))
            .findFirst();
    if (item.isEmpty()) {
      return Announced.unknown(unknown(named));
    }
    if (item.get().isWithdrawn()) {
      return Announced.refused(Text.of("cli.announce-withdrawn", folder), List.of());
    }
    return Announced.of(new Announcements(site).of(item.get()));
  }

  private Text unknown(String named) {
    List<String> near = names.near(named);
    return near.isEmpty()
        ? Text.of("cli.announce-unknown", named)
        : Text.of("cli.announce-unknown-near", named, String.join(", ", near));
  }

  private List<Diagnostic> errors(String folder) {
    String below = site.config().content() + "/" + folder + "/";
    return findings.stream()
        .filter(finding -> finding.isError() && finding.place().path().startsWith(below))
        .toList();
  }
}
