package hromada.render;

import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Localized;
import hromada.model.Person;
import hromada.model.PlaceName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of what items refer to by its slug, with the way to its page where it has one. */
final class KnownNames {
  private final Rendering run;
  private final Edition edition;

  KnownNames(Rendering run, Edition edition) {
    this.run = run;
    this.edition = edition;
  }

  @Nullable LinkView place(Optional<String> slug) {
    return slug.map(this::place).orElse(null);
  }

  /** A place, or its slug where nothing is known of it; the checks report that. */
  LinkView place(String slug) {
    PlaceName seed = run.site().seeds().places().get(slug);
    return find(ItemType.PLACES, slug, seed == null ? null : seed.name());
  }

  @Nullable LinkView person(Optional<String> slug) {
    return slug.map(
            id -> {
              Person seed = run.site().seeds().people().get(id);
              return find(ItemType.PEOPLE, id, seed == null ? null : seed.name());
            })
        .orElse(null);
  }

  /** An item of this type with this slug; null where nothing is published under it. */
  @Nullable LinkView item(ItemType type, Optional<String> slug) {
    return slug.flatMap(id -> run.site().find(type, id)).map(this::link).orElse(null);
  }

  LinkView link(Item item) {
    return item.find(edition.language())
        .map(page -> new LinkView(edition.title(page), page.url(), ""))
        .orElseGet(
            () ->
                new LinkView(
                    edition.facts().plain(item.source().title()),
                    item.source().url(),
                    item.source().language().tag()));
  }

  private LinkView find(ItemType type, String slug, @Nullable Localized name) {
    Optional<Item> item = run.site().find(type, slug);
    if (item.isPresent()) {
      return link(item.get());
    }
    return new LinkView(name == null ? slug : name.in(edition.language()), "", "");
  }
}
