package hromada.render;

import hromada.model.Details;
import hromada.model.Entry;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Ways from one item to others, in the language of the page they stand on. */
final class ItemLinks {
  private final Rendering run;
  private final Language language;
  private final EntryViews entries;

  ItemLinks(Rendering run, Language language) {
    this.run = run;
    this.language = language;
    this.entries = new EntryViews(run);
  }

  /** The page of an item, in Ukrainian while there is no translation (rule L7). */
  Page page(Item item) {
    return item.find(language).orElse(item.source());
  }

  /** A link with the item's title. */
  LinkView link(Item item) {
    Page page = page(item);
    String title = run.edition(page.language()).title(page);
    return LinkView.of(title, run.addresses().link(item.key().url(), language));
  }

  /** A link to the item with this slug, if it is published. */
  Optional<LinkView> link(ItemType type, String slug) {
    return run.site().find(type, slug).filter(item -> !item.isWithdrawn()).map(this::link);
  }

  /** A link to an organisation, or its name where only the sources know it. */
  Optional<LinkView> organisation(String id) {
    return link(ItemType.ORGANISATIONS, id)
        .or(
            () ->
                Optional.ofNullable(run.site().seeds().organisations().get(id))
                    .map(known -> new LinkView(known.name().in(language), "", "")));
  }

  /** Lines for the items of a type whose details are as wanted, newest first. */
  List<EntryView> entries(ItemType type, Predicate<Details> wanted) {
    return run.site().items(type).stream()
        .filter(item -> !item.isWithdrawn() && wanted.test(item.source().details()))
        .sorted(Comparator.comparing(Item::published).reversed().thenComparing(Item::key))
        .map(item -> new Entry(item, page(item), item.find(language).isPresent()))
        .map(entry -> entries.view(entry, language))
        .toList();
  }
}
