package hromada.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of the feeds: beside the page they follow, for the news at the top.
 *
 * @param base the page's address; the start page's for the news
 */
public record FeedUrl(PageUrl base) {
  /** The feed of all news. */
  public static final FeedUrl NEWS = new FeedUrl(PageUrl.START);

  public String atom(Language language) {
    return base.in(language) + "feed.xml";
  }

  public String json(Language language) {
    return base.in(language) + "feed.json";
  }

  /** Every feed of a site: news, the other sections, topics, places. */
  public static List<FeedUrl> of(Site site) {
    List<FeedUrl> feeds = new ArrayList<>();
    feeds.add(NEWS);
    for (ItemType type : ItemType.values()) {
      if (type.hasSection() && type != ItemType.NEWS) {
        feeds.add(new FeedUrl(type.section()));
      }
    }
    site.registers().topics().forEach(topic -> feeds.add(new FeedUrl(topic.url())));
    site.items(ItemType.PLACES).stream()
        .filter(place -> !place.isWithdrawn())
        .forEach(place -> feeds.add(new FeedUrl(place.key().url())));
    return feeds;
  }
}
