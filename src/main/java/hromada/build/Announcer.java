package hromada.build;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Suggest;
import hromada.diagnostic.Text;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Site;
import hromada.render.Announcements;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the item somebody wants to announce, as they name it, and refuses what the site itself does
 * not show: nothing leaves by a post before it may (rule W1).
 */
final class Announcer {
  private final Site site;
  private final List<Diagnostic> findings;

  Announcer(Outcome<Site> checked) {
    this.site = checked.value();
    this.findings = checked.findings();
  }

  /** The item at an address, in a folder or in a file. */
  Announced announce(String named) {
    String folder = folder(named);
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
      return Announced.unknown(unknown(named, folder));
    }
    if (item.get().isWithdrawn()) {
      return Announced.refused(Text.of("cli.announce-withdrawn", folder), List.of());
    }
    return Announced.of(new Announcements(site).of(item.get()));
  }

  private Text unknown(String named, String folder) {
    TreeMap<String, String> known = new TreeMap<>();
    for (ItemKey key : site.items().keySet()) {
      known.put(key.toString(), key.toString());
      known.putIfAbsent(key.slug().value(), key.toString());
    }
    String slug = folder.substring(folder.lastIndexOf('/') + 1);
    List<String> near =
        Stream.of(folder, slug)
            .flatMap(name -> Suggest.nearest(name, known.keySet()).stream())
            .map(known::get)
            .distinct()
            .limit(3)
            .toList();
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

  /** Type and slug, from {@code /en/news/a/}, {@code content/news/a/index.uk.md} and the like. */
  private String folder(String named) {
    String path = named.replace('\\', '/').replaceFirst("[?#].*$", "");
    path =
        path.startsWith(site.config().host())
            ? path.substring(site.config().host().length())
            : path;
    String root = site.config().root().toString().replace('\\', '/') + "/";
    path = path.startsWith(root) ? path.substring(root.length()) : path;
    path =
        path.replaceFirst("^(\\./)+", "")
            .replaceFirst("/?(index\\.(uk|en)\\.md|index\\.html)$", "");
    path =
        path.replaceFirst("^/?" + site.config().content() + "/", "").replaceFirst("^/?en(/|$)", "");
    path = path.replaceAll("^/+|/+$", "");
    if (path.isEmpty()) {
      return ItemKey.START.toString();
    }
    return path.contains("/") ? path : ItemType.PAGES.folder() + "/" + path;
  }
}
