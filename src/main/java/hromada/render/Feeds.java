package hromada.render;

import hromada.model.Details;
import hromada.model.FeedUrl;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.PageUrl;
import hromada.model.Site;
import hromada.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Every feed of a site: the news, each other section, each topic, each place. News come in the
 * order of their publication; elsewhere what has changed is news as well.
 */
final class Feeds {
  private static final Comparator<Item> CHANGED =
      Comparator.comparing(Item::updated).reversed().thenComparing(Item::key);

  private final Site site;
  private final Map<PageUrl, Feed> feeds = new LinkedHashMap<>();
  private final Lazy<Groups> groups;

  Feeds(Site site) {
    this.site = site;
    this.groups = new Lazy<>(() -> new Groups(site));
    FeedUrl.of(site).forEach(url -> feeds.put(url.base(), feed(url)));
  }

  Collection<Feed> all() {
    return feeds.values();
  }

  /** The feed that follows a page; that of the news belongs to every page. */
  Optional<Feed> find(PageUrl page) {
    return page.equals(PageUrl.START) ? Optional.empty() : Optional.ofNullable(feeds.get(page));
  }

  /** What the feeds hold, not in their order yet. */
  private static final class Groups {
    private final Map<ItemType, List<Item>> byType = new HashMap<>();
    private final Map<String, List<Item>> byTopic = new HashMap<>();
    private final Map<String, List<Item>> byPlace = new HashMap<>();

    Groups(Site site) {
      for (Item item : site.items().values()) {
        if (!item.isWithdrawn()) {
          add(byType, item.key().type(), item);
          topics(item).forEach(topic -> add(byTopic, topic, item));
          places(item).forEach(place -> add(byPlace, place, item));
        }
      }
    }
  }

  private static <K> void add(Map<K, List<Item>> map, K key, Item item) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
  }

  private Feed feed(FeedUrl url) {
    if (url.equals(FeedUrl.NEWS)) {
      return section(url, ItemType.NEWS, Item.NEWEST_FIRST);
    }
    for (ItemType type : ItemType.values()) {
      if (type.hasSection() && type.section().equals(url.base())) {
        return section(url, type, CHANGED);
      }
    }
    for (Topic topic : site.registers().topics()) {
      if (topic.url().equals(url.base())) {
        return topic(url, topic);
      }
    }
    return place(url);
  }

  private Feed section(FeedUrl url, ItemType type, Comparator<Item> order) {
    String folder = type.folder();
    return new Feed(
        url,
        type.section(),
        folder,
        type == ItemType.NEWS
            ? edition -> edition.text("feed-title")
            : edition -> edition.text("feed-title-of", edition.text("section." + folder)),
        edition -> edition.text("section-summary." + folder),
        sorted(known -> known.byType.getOrDefault(type, List.of()), order));
  }

  private Feed topic(FeedUrl url, Topic topic) {
    return new Feed(
        url,
        url.base(),
        "topics/" + topic.id(),
        edition -> edition.text("feed-title-of", topic.name().in(edition.language())),
        edition -> edition.text("topic-summary", topic.name().in(edition.language())),
        sorted(known -> known.byTopic.getOrDefault(topic.id(), List.of()), Item.NEWEST_FIRST));
  }

  private Feed place(FeedUrl url) {
    String slug = url.base().path().replaceAll("^.*/([^/]+)/$", "$1");
    Item item = site.find(ItemType.PLACES, slug).orElseThrow();
    return new Feed(
        url,
        url.base(),
        "areas/" + slug,
        edition -> edition.text("feed-title-of", name(item, edition)),
        edition -> edition.text("feed-place-summary", name(item, edition)),
        sorted(known -> known.byPlace.getOrDefault(slug, List.of()), CHANGED));
  }

  private Lazy<List<Item>> sorted(Function<Groups, List<Item>> items, Comparator<Item> order) {
    return new Lazy<>(() -> items.apply(groups.get()).stream().sorted(order).toList());
  }

  private static String name(Item place, Edition edition) {
    return edition.title(place.find(edition.language()).orElse(place.source()));
  }

  private static List<String> topics(Item item) {
    return item.source().details() instanceof Details.News news ? news.topics() : List.of();
  }

  /** The places an item is about. */
  private static Set<String> places(Item item) {
    Details details = item.source().details();
    Set<String> places = new LinkedHashSet<>();
    if (details instanceof Details.News news) {
      places.addAll(news.places());
    } else if (details instanceof Details.Meeting meeting) {
      meeting.place().ifPresent(places::add);
    } else if (details instanceof Details.ForumTopic topic) {
      topic.area().ifPresent(places::add);
    } else if (details instanceof Details.Priority priority) {
      places.add(priority.area());
    } else if (details instanceof Details.Report report) {
      places.add(report.area());
    } else if (details instanceof Details.Locality) {
      places.add(item.key().slug().value());
    } else if (details instanceof Details.Office office) {
      places.addAll(office.areas());
    }
    return places;
  }
}
