package hromada.check;

import hromada.model.Attachment;
import hromada.model.Dataset;
import hromada.model.FeedUrl;
import hromada.model.GeneratedPage;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every address that answers on the finished site, without language marks. */
final class Addresses {
  /** Files the renderer makes besides pages, in every language or once. */
  private static final List<String> MADE =
      List.of("/calendar.ics", "/sitemap.xml", "/robots.txt", "/404.html");

  private final Site site;
  private final Set<String> known = new HashSet<>(MADE);
  private final Set<String> withheld = new HashSet<>();

  Addresses(Site site) {
    this.site = site;
    for (Item item : site.items().values()) {
      known.add(item.key().url().path());
      known.addAll(item.aliases());
      if (item.key().type() == ItemType.PLACES && !item.isWithdrawn()) {
        known.add(item.key().url().child("poster").path());
      }
      for (Attachment attachment : item.attachments()) {
        known.add(item.key().url().path() + attachment.name());
      }
    }
    for (Listing listing : site.listings()) {
      known.add(listing.url().path());
    }
    for (GeneratedPage page : GeneratedPage.values()) {
      known.add(page.url().path());
    }
    Dataset.files().forEach(known::add);
    for (FeedUrl feed : FeedUrl.of(site)) {
      known.add(feed.atom(Language.UK));
      known.add(feed.json(Language.UK));
    }
    int assets = site.config().assets().length();
    site.assets().forEach(asset -> known.add(asset.path().substring(assets)));
    site.withheld().forEach(item -> withheld.add(item.key().url().path()));
  }

  /** The address without the mark of another language, a query or an anchor. */
  static String bare(String target) {
    String path = target.substring(0, end(target));
    String mark = Language.EN.prefix();
    return path.equals(mark) || path.startsWith(mark + "/") ? path.substring(mark.length()) : path;
  }

  private static int end(String target) {
    int end = 0;
    while (end < target.length() && target.charAt(end) != '?' && target.charAt(end) != '#') {
      end++;
    }
    return end;
  }

  /** Whether something answers at this site-absolute address. */
  boolean has(String target) {
    return known.contains(bare(target));
  }

  /** Whether the address belongs to an item that is not published yet. */
  boolean isWithheld(String target) {
    return withheld.contains(bare(target));
  }

  /** Whether the address belongs to an item one of whose files could not be parsed. */
  boolean isBroken(String target) {
    String path = bare(target);
    return site.broken().stream()
        .filter(file -> file.endsWith(".md"))
        .map(file -> file.substring(site.config().content().length(), file.lastIndexOf('/')))
        .map(folder -> folder.startsWith("/pages/") ? folder.substring("/pages".length()) : folder)
        .anyMatch(folder -> (folder + "/").equals(path) || (isStart(folder) && path.equals("/")));
  }

  private static boolean isStart(String folder) {
    return folder.equals("/" + ItemKey.START.slug());
  }

  /** The addresses one step below the start page. */
  List<String> sections() {
    return known.stream()
        .filter(path -> path.endsWith("/") && path.indexOf('/', 1) == path.length() - 1)
        .toList();
  }

  Set<String> known() {
    return known;
  }
}
