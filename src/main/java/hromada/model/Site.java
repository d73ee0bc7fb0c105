package hromada.model;

import hromada.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The whole site, ready to be checked and rendered. Pages, lists, feeds and the site map all come
 * from this one value, so they cannot disagree.
 *
 * @param config where it comes from and where it goes
 * @param items what is published, by key
 * @param withheld drafts and items whose time has not come: checked, never rendered
 * @param listings the lists, one per language and page
 * @param topics the topics in use
 * @param seeds the source records
 * @param messages the interface texts
 * @param templates layouts, components and feeds
 * @param assets the site's own files
 * @param broken paths of Markdown files that could not be parsed
 */
public record Site(
    SiteConfig config,
    Map<ItemKey, Item> items,
    List<Item> withheld,
    List<Listing> listings,
    List<Topic> topics,
    Seeds seeds,
    Messages messages,
    List<SourceFile> templates,
    List<Attachment> assets,
    Set<String> broken) {
  public Site {
    items = Collections.unmodifiableMap(new TreeMap<>(items));
    withheld = List.copyOf(withheld);
    listings = List.copyOf(listings);
    topics = List.copyOf(topics);
    templates = List.copyOf(templates);
    assets = List.copyOf(assets);
    broken = Set.copyOf(broken);
  }

  public Optional<Item> find(ItemKey key) {
    return Optional.ofNullable(items.get(key));
  }

  /** The topic with this id, if articles may use it. */
  public Optional<Topic> findTopic(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }
}
