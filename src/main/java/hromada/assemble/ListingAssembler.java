package hromada.assemble;

import hromada.model.Details;
import hromada.model.Entry;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the lists: every type with a section, every topic, twenty items a page, newest first. */
final class ListingAssembler {
  /** Items on one page of a list. */
  static final int PAGE_SIZE = 20;

  /** Registers, which are looked through in their own order: on one page each. */
  private static final Set<ItemType> WHOLE =
      EnumSet.of(ItemType.PLACES, ItemType.PEOPLE, ItemType.ORGANISATIONS);

  private final List<Topic> topics;

  ListingAssembler(List<Topic> topics) {
    this.topics = topics;
  }

  /** All pages of all lists in both languages. */
  List<Listing> listings(Collection<Item> items) {
    List<Item> sorted =
        items.stream().filter(item -> !item.isWithdrawn()).sorted(Item.NEWEST_FIRST).toList();
    List<Listing> listings = new ArrayList<>();
    Stream.of(ItemType.values())
        .filter(ItemType::hasSection)
        .forEach(
            type -> {
              List<Item> ofType =
                  sorted.stream().filter(i -> i.key().type() == type).sorted(order(type)).toList();
              listings.addAll(pages(type, Optional.empty(), ofType));
            });
    Map<String, List<Item>> byTopic = byTopic(sorted);
    for (Topic topic : topics) {
      List<Item> ofTopic = byTopic.getOrDefault(topic.id(), List.of());
      listings.addAll(pages(ItemType.NEWS, Optional.of(topic), ofTopic));
    }
    return listings;
  }

  private static Map<String, List<Item>> byTopic(List<Item> items) {
    Map<String, List<Item>> byTopic = new HashMap<>();
    for (Item item : items) {
      if (item.source().details() instanceof Details.News news) {
        Set.copyOf(news.topics())
            .forEach(topic -> byTopic.computeIfAbsent(topic, id -> new ArrayList<>()).add(item));
      }
    }
    return byTopic;
  }

  /** Promises stand by their status, those of one status by the day they were made. */
  private static Comparator<Item> order(ItemType type) {
    return type == ItemType.COMMITMENTS
        ? Comparator.comparing((Item item) -> type.statuses().indexOf(item.status()))
            .thenComparing(ListingAssembler::madeOn, Comparator.reverseOrder())
            .thenComparing(Item::key)
        : Item.NEWEST_FIRST;
  }

  private static String madeOn(Item item) {
    return item.source().details() instanceof Details.Commitment commitment
        ? commitment.madeOn().toString()
        : "";
  }

  private static List<Listing> pages(ItemType type, Optional<Topic> topic, List<Item> items) {
    int size = WHOLE.contains(type) ? Math.max(1, items.size()) : PAGE_SIZE;
    int pages = Math.max(1, (items.size() + size - 1) / size);
    List<Listing> listings = new ArrayList<>();
    for (Language language : Language.values()) {
      for (int number = 1; number <= pages; number++) {
        int from = (number - 1) * size;
        List<Entry> entries =
            items.subList(from, Math.min(items.size(), from + size)).stream()
                .map(item -> entry(item, language))
                .toList();
        listings.add(new Listing(type, topic, language, number, pages, items.size(), entries));
      }
    }
    return listings;
  }

  static Entry entry(Item item, Language language) {
    return item.find(language)
        .map(page -> new Entry(item, page, true))
        .orElseGet(() -> new Entry(item, item.source(), false));
  }
}
