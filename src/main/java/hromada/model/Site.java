package hromada.model;

import hromada.source.SourceFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole site, ready to be checked and rendered. Pages, lists, feeds and the site map all come
 * from this one value, so they cannot disagree.
 *
 * @param config where it comes from and where it goes
 * @param items what is published, by key
 * @param withheld drafts and items whose time has not come: checked, never rendered
 * @param listings the lists, one per language and page
 * @param registers topics, glossary and questions
 * @param seeds the source records
 * @param messages the interface texts
 * @param texts the texts of the data files, by file
 * @param templates layouts, components and feeds
 * @param assets the site's own files
 * @param broken paths of pages, lists and source records that could not be understood, or not all
 * @param today the day of the build in the city, for what is due or overdue
 */
public record Site(
    SiteConfig config,
    Map<ItemKey, Item> items,
    List<Item> withheld,
    List<Listing> listings,
    Registers registers,
    Seeds seeds,
    Messages messages,
    List<DataText> texts,
    List<SourceFile> templates,
    List<Attachment> assets,
    Set<String> broken,
    LocalDate today) {
  private static final int CHECKED_FOR_MONTHS = 12;

  public Site {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(items)));
    withheld = List.copyOf(withheld);
    listings = List.copyOf(listings);
    templates = List.copyOf(templates);
    assets = List.copyOf(assets);
    broken = Set.copyOf(broken);
    texts = List.copyOf(texts);
  }

  public Optional<Item> find(ItemKey key) {
    return Optional.ofNullable(items.get(key));
  }

  /**
   * The moment from which the same sources make another site: a day ends, a notice expires, an
   * article's time comes.
   *
   * @param now the moment this site was made
   */
  public Instant changesAfter(Instant now) {
    return Stream.concat(items.values().stream(), withheld.stream())
        .flatMap(item -> moment(item.source().details()).stream())
        .filter(moment -> moment.isAfter(now))
        .reduce(new CityTime(now).endOfDay(), (a, b) -> a.isBefore(b) ? a : b);
  }

  private static Optional<Instant> moment(Details details) {
    if (details instanceof Details.Alert alert) {
      return Optional.of(alert.expires());
    }
    return details instanceof Details.News news ? news.notBefore() : Optional.empty();
  }

  /** Whether facts and names may be missing because a source record has mistakes of its own. */
  public boolean lacksSeeds() {
    return broken.stream().anyMatch(path -> path.startsWith(config.seeds() + "/"));
  }

  /** Whether entries may be missing because a list, such as topics.yml, has mistakes of its own. */
  public boolean lacks(String list) {
    return broken.contains(config.content() + "/" + list);
  }

  /** The published items of a type, by slug. */
  public List<Item> items(ItemType type) {
    return items.values().stream().filter(item -> item.key().type() == type).toList();
  }

  /** Whether what was last checked on this day is due to be checked again (rule P6). */
  public boolean isOutdated(LocalDate checkedOn) {
    return checkedOn.isBefore(today.minusMonths(CHECKED_FOR_MONTHS));
  }

  /** The published item of a type with this slug. */
  public Optional<Item> find(ItemType type, String slug) {
    return Slug.find(slug).flatMap(known -> find(new ItemKey(type, known)));
  }
}
