package hromada.check;

import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Walks over what rules look at. */
final class Pages {
  private Pages() {}

  /** Every item, drafts included: an editor wants to know before the day of publication. */
  static Stream<Item> items(Site site) {
    return Stream.concat(site.items().values().stream(), site.withheld().stream());
  }

  /** Every page of the items that are wanted, drafts included. */
  static Stream<Page> all(Site site, Predicate<Item> wanted) {
    return items(site).filter(wanted).flatMap(item -> item.pages().values().stream());
  }

  /** Every page of every item, drafts included. */
  static Stream<Page> all(Site site) {
    return items(site).flatMap(item -> item.pages().values().stream());
  }

  /** Every item that has been translated, with its English page. */
  static void translated(Site site, BiConsumer<Item, Page> check) {
    translated(site, item -> true, check);
  }

  /** Those that are wanted of these. */
  static void translated(Site site, Predicate<Item> wanted, BiConsumer<Item, Page> check) {
    items(site)
        .filter(wanted)
        .forEach(item -> item.find(Language.EN).ifPresent(page -> check.accept(item, page)));
  }
}
