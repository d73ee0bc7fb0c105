package hromada.render;

import hromada.markdown.FactSyntax;
import hromada.model.Fact;
import hromada.model.Item;
import hromada.model.Seed;
import hromada.model.Site;
import hromada.model.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The source documents that may be shown. One that only a withheld item uses would give away what
 * that item is about before its time (rule W1).
 */
final class Evidence {
  private static final List<String> FIELDS = List.of("sources", "legal_basis", "evidence");

  private final Site site;

  Evidence(Site site) {
    this.site = site;
  }

  /** The documents that may be shown, by id. */
  List<Seed> seeds() {
    Set<String> hidden = used(site.withheld());
    if (hidden.isEmpty()) {
      return List.copyOf(site.seeds().byId().values()); // without a look at every page
    }
    hidden.removeAll(used(site.items().values()));
    site.registers().terms().stream()
        .map(Term::source)
        .forEach(source -> source.ifPresent(hidden::remove));
    return site.seeds().byId().values().stream()
        .filter(seed -> !hidden.contains(seed.id()))
        .toList();
  }

  /** The facts of these documents, in the order of their ids. */
  List<Fact> facts() {
    return seeds().stream()
        .flatMap(seed -> seed.facts().stream())
        .sorted(Comparator.comparing(Fact::id))
        .toList();
  }

  private Set<String> used(Collection<Item> items) {
    Set<String> used = new HashSet<>();
    for (Item item : items) {
      FIELDS.forEach(field -> used.addAll(item.source().fields().texts(field)));
      item.pages().values().forEach(page -> facts(page.file().text(), used));
    }
    return used;
  }

  private void facts(String text, Set<String> used) {
    FactSyntax.find(text)
        .forEach(found -> site.seeds().findFact(found.id()).map(Fact::seed).ifPresent(used::add));
  }
}
