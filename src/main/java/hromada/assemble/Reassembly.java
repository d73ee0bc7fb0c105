package hromada.assemble;

import hromada.model.Details;
import hromada.model.Entry;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.Listing;
import hromada.model.ParsedPage;
import hromada.model.ParsedSite;
import hromada.model.Site;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The last site with other texts in some of its items. Whatever else changed, such as the order of
 * a list or what is due, is left to joining everything.
 *
 * @param parsed what the last site was made of, without a finding
 * @param items its items
 * @param site the last site
 * @param from the moment since which the same files make this site
 * @param until the moment from which they make another one
 */
record Reassembly(
    ParsedSite parsed, SortedMap<ItemKey, Item> items, Site site, Instant from, Instant until) {
  /** A site that was joined from all files at a moment. */
  static Reassembly of(ParsedSite parsed, SortedMap<ItemKey, Item> items, Site site, Instant now) {
    return new Reassembly(parsed, items, site, now, site.changesAfter(now));
  }

  /**
   * What {@code next} makes, the same where that is what was there before; empty where it takes
   * more than other texts.
   *
   * @param join joins an item from its pages, and gives none where something is wrong with them
   */
  @SuppressWarnings("ReferenceEquality") // nobody understood anything anew
  Optional<Reassembly> after(
      ParsedSite next, Instant now, BiFunction<ItemKey, List<ParsedPage>, Optional<Item>> join) {
    if (now.isBefore(from) || !now.isBefore(until) || !isLike(next)) {
      return Optional.empty();
    }
    if (parsed == next) {
      return Optional.of(this);
    }
    Optional<Set<ItemKey>> changed = changed(next.pages());
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    Map<ItemKey, Item> fresh = new HashMap<>();
    for (ItemKey key : changed.get()) {
      Item before = site.items().get(key);
      Optional<Item> item = join.apply(key, pages(next, key));
      if (before == null || item.isEmpty() || !standsWhere(before, item.get())) {
        return Optional.empty();
      }
      fresh.put(key, item.get());
    }
    SortedMap<ItemKey, Item> all = new TreeMap<>(items);
    all.putAll(fresh);
    return Optional.of(new Reassembly(next, all, with(next, all, fresh), from, until));
  }

  private boolean isLike(ParsedSite next) {
    return parsed.config().equals(next.config())
        && parsed.pages().size() == next.pages().size()
        && parsed.broken().equals(next.broken())
        && parsed.attachments().equals(next.attachments())
        && parsed.registers().topics().equals(next.registers().topics());
  }

  /** The items with other pages; empty where these are not the same files. */
  @SuppressWarnings("ReferenceEquality") // a page that was understood anew is another object
  private Optional<Set<ItemKey>> changed(List<ParsedPage> pages) {
    Set<ItemKey> changed = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      ParsedPage before = parsed.pages().get(i);
      ParsedPage now = pages.get(i);
      if (before != now) {
        if (!before.file().path().equals(now.file().path())) {
          return Optional.empty();
        }
        changed.add(now.key());
      }
    }
    return Optional.of(changed);
  }

  private static List<ParsedPage> pages(ParsedSite site, ItemKey key) {
    return site.pages().stream().filter(page -> page.key().equals(key)).toList();
  }

  /** Whether an item stands in the same places of the same lists, and for as long. */
  private static boolean standsWhere(Item before, Item now) {
    return before.status().equals(now.status())
        && before.published().equals(now.published())
        && before.isWithdrawn() == now.isWithdrawn()
        && before.pages().keySet().equals(now.pages().keySet())
        && order(before.source().details()).equals(order(now.source().details()));
  }

  /** What of the details decides about lists and about being due. */
  private static Object order(Details details) {
    if (details instanceof Details.News news) {
      return List.of(news.topics(), news.notBefore());
    }
    if (details instanceof Details.Alert alert) {
      return alert.expires();
    }
    return details instanceof Details.Commitment promise ? promise.madeOn() : "";
  }

  private Site with(ParsedSite next, Map<ItemKey, Item> all, Map<ItemKey, Item> fresh) {
    return new Site(
        next.config(),
        all,
        site.withheld(),
        site.listings().stream().map(listing -> with(listing, fresh)).toList(),
        next.registers(),
        next.seeds(),
        next.messages(),
        next.texts(),
        next.templates(),
        next.assets(),
        site.broken(),
        site.today());
  }

  private static Listing with(Listing listing, Map<ItemKey, Item> fresh) {
    return listing.entries().stream().anyMatch(entry -> fresh.containsKey(entry.item().key()))
        ? new Listing(
            listing.type(),
            listing.topic(),
            listing.language(),
            listing.number(),
            listing.pages(),
            listing.total(),
            listing.entries().stream().map(entry -> with(entry, listing, fresh)).toList())
        : listing;
  }

  private static Entry with(Entry entry, Listing listing, Map<ItemKey, Item> fresh) {
    Item item = fresh.get(entry.item().key());
    return item == null ? entry : ListingAssembler.entry(item, listing.language());
  }
}
