package hromada.render;

import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Localized;
import hromada.model.Organisation;
import hromada.model.Person;
import hromada.model.Seeds;
import java.util.Optional;
import java.util.stream.Stream;

/** People and organisations by id: their name, with the way to the page about them. */
final class Names {
  private final Rendering run;

  Names(Rendering run) {
    this.run = run;
  }

  /** A name as the seeds spell it, else the title of the page about it, else the id. */
  LinkView name(String id, Edition edition) {
    Optional<Item> page =
        Stream.of(ItemType.ORGANISATIONS, ItemType.PEOPLE)
            .flatMap(type -> run.site().find(type, id).stream())
            .findFirst();
    String label =
        spelling(id)
            .map(name -> name.in(edition.language()))
            .or(() -> page.map(item -> title(item, edition)))
            .orElse(id);
    return page.map(item -> run.addresses().link(item.key().url(), edition.language()))
        .map(target -> LinkView.of(label, target))
        .orElseGet(() -> new LinkView(label, "", ""));
  }

  private Optional<Localized> spelling(String id) {
    Seeds seeds = run.site().seeds();
    return Optional.ofNullable(seeds.organisations().get(id))
        .map(Organisation::name)
        .or(() -> Optional.ofNullable(seeds.people().get(id)).map(Person::name));
  }

  private static String title(Item item, Edition edition) {
    return edition.title(item.find(edition.language()).orElseGet(item::source));
  }
}
