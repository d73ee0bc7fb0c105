package hromada.render;

import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.PlaceName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of what items refer to by its slug, with the way to its page where it has one. */
final class KnownNames {
  private final Rendering run;
  private final Edition edition;
  private final ItemLinks links;

  KnownNames(Rendering run, Edition edition) {
    this.run = run;
    this.edition = edition;
    this.links = new ItemLinks(run, edition.language());
  }

  @Nullable LinkView place(Optional<String> slug) {
    return slug.map(this::place).orElse(null);
  }

  /** A place, or its slug where nothing is known of it; the checks report that. */
  LinkView place(String slug) {
    PlaceName seed = run.site().seeds().places().get(slug);
    String name = seed == null ? slug : seed.name().in(edition.language());
    return links.link(ItemType.PLACES, slug).orElseGet(() -> new LinkView(name, "", ""));
  }

  @Nullable LinkView person(Optional<String> slug) {
    return slug.map(id -> new Names(run).name(id, edition)).orElse(null);
  }

  /** An item of this type with this slug; null where nothing is published under it. */
  @Nullable LinkView item(ItemType type, Optional<String> slug) {
    return slug.flatMap(id -> links.link(type, id)).orElse(null);
  }

  LinkView link(Item item) {
    return links.link(item);
  }
}
