package hromada.check;

import hromada.check.ReferenceFields.Target;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Site;
import hromada.model.Topic;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every id that a field may refer to: of published items, of the seeds, of the topics. */
final class KnownIds {
  private final Site site;
  private final Map<Target, Set<String>> published = new EnumMap<>(Target.class);
  private final Map<Target, Set<String>> withheld = new EnumMap<>(Target.class);

  KnownIds(Site site) {
    this.site = site;
    for (Target target : Target.values()) {
      Set<String> ids = new TreeSet<>(seeded(target));
      ids.addAll(slugs(target, site.items().values()));
      published.put(target, ids);
      withheld.put(target, slugs(target, site.withheld()));
    }
  }

  private Set<String> seeded(Target target) {
    return switch (target) {
      case SOURCE -> site.seeds().byId().keySet();
      case FACT -> site.seeds().facts().keySet();
      case TOPIC -> site.registers().topics().stream().map(Topic::id).collect(Collectors.toSet());
      case PERSON -> site.seeds().people().keySet();
      case ORGANISATION -> site.seeds().organisations().keySet();
      case PLACE -> site.seeds().places().keySet();
      case MEETING -> Set.of();
    };
  }

  private static Set<String> slugs(Target target, Collection<Item> items) {
    return items.stream()
        .filter(item -> target.type().filter(item.key().type()::equals).isPresent())
        .filter(item -> target != Target.MEETING || isMeeting(item))
        .map(item -> item.key().slug().value())
        .collect(Collectors.toSet());
  }

  private static boolean isMeeting(Item item) {
    return item.source().details() instanceof Details.Meeting;
  }

  /** All ids that can stand where {@code targets} are wanted. */
  Set<String> of(List<Target> targets) {
    Set<String> ids = new TreeSet<>();
    targets.forEach(target -> ids.addAll(published.getOrDefault(target, Set.of())));
    return ids;
  }

  /** Whether the id can stand where {@code targets} are wanted. */
  boolean has(List<Target> targets, String id) {
    return targets.stream().anyMatch(target -> in(published, target, id));
  }

  /** Whether the id is that of an item which is not published yet. */
  boolean isWithheld(List<Target> targets, String id) {
    return targets.stream().anyMatch(target -> in(withheld, target, id));
  }

  private static boolean in(Map<Target, Set<String>> ids, Target target, String id) {
    return ids.getOrDefault(target, Set.of()).contains(id);
  }

  /** Whether the id may be that of something whose file has mistakes of its own. */
  boolean isBroken(List<Target> targets, String id) {
    return targets.stream().anyMatch(this::isIncomplete) || isBrokenItem(targets, id);
  }

  private boolean isIncomplete(Target target) {
    return switch (target) {
      case SOURCE, FACT, PERSON, ORGANISATION, PLACE -> site.lacksSeeds();
      case TOPIC -> site.lacks("topics.yml");
      case MEETING -> false;
    };
  }

  private boolean isBrokenItem(List<Target> targets, String id) {
    return targets.stream()
        .flatMap(target -> target.type().stream())
        .map(ItemType::folder)
        .map(folder -> site.config().content() + "/" + folder + "/" + id + "/index.uk.md")
        .anyMatch(site.broken()::contains);
  }
}
