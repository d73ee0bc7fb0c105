package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What belongs together, by links and by what items have in common. Made once for all pages, each
 * part when the first of them asks for it.
 */
final class Related {
  private final Lazy<List<Item>> news;
  private final Lazy<List<Item>> commitments;
  private final Lazy<Map<String, Lazy<List<Item>>>> byTopic;

  Related(Rendering run) {
    news = new Lazy<>(() -> newest(valid(run, ItemType.NEWS)));
    commitments = new Lazy<>(() -> newest(valid(run, ItemType.COMMITMENTS)));
    byTopic = new Lazy<>(() -> byTopic(valid(run, ItemType.NEWS)));
  }

  private static Map<String, Lazy<List<Item>>> byTopic(Stream<Item> news) {
    Map<String, List<Item>> byTopic = new HashMap<>();
    news.forEach(
        item -> {
          if (item.source().details() instanceof Details.News article) {
            article
                .topics()
                .forEach(topic -> byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(item));
          }
        });
    Map<String, Lazy<List<Item>>> newest = new HashMap<>();
    byTopic.forEach((topic, items) -> newest.put(topic, new Lazy<>(() -> newest(items.stream()))));
    return newest;
  }

  private static Stream<Item> valid(Rendering run, ItemType type) {
    return run.site().items(type).stream().filter(item -> !item.isWithdrawn());
  }

  private static List<Item> newest(Stream<Item> items) {
    return items.sorted(Item.NEWEST_FIRST).toList();
  }

  private List<Item> of(String topic) {
    return Optional.ofNullable(byTopic.get().get(topic)).map(Lazy::get).orElse(List.of());
  }

  /** The newest articles on the same topics, without the article itself. */
  List<Item> news(Item article, int most) {
    if (!(article.source().details() instanceof Details.News details)) {
      return List.of();
    }
    return details.topics().stream()
        .flatMap(topic -> of(topic).stream().limit(most + 1L))
        .filter(item -> !item.key().equals(article.key()))
        .distinct()
        .sorted(Item.NEWEST_FIRST)
        .limit(most)
        .toList();
  }

  /**
   * The newest articles that link to a programme, or that name two of its organisations: nearly
   * every article names the city council.
   */
  List<Item> news(Item item, Details.Programme programme, int most) {
    int enough = Math.min(2, programme.organisations().size());
    return news.get().stream()
        .filter(article -> linksTo(article, item) || shared(article, programme) >= enough)
        .limit(most)
        .toList();
  }

  private static long shared(Item article, Details.Programme programme) {
    return programme.organisations().isEmpty()
        ? -1
        : Stream.of(article.source().details())
            .filter(Details.News.class::isInstance)
            .flatMap(details -> ((Details.News) details).organisations().stream())
            .filter(programme.organisations()::contains)
            .count();
  }

  /** The promises whose page links to a programme, or that its organisations gave. */
  List<Item> commitments(Item item, Details.Programme programme) {
    return commitments.get().stream()
        .filter(
            promise ->
                linksTo(promise, item)
                    || (promise.source().details() instanceof Details.Commitment commitment
                        && programme.organisations().containsAll(commitment.by())))
        .toList();
  }

  private static boolean linksTo(Item from, Item to) {
    String target = to.key().url().path();
    return from.source().body().targets().contains(target);
  }
}
