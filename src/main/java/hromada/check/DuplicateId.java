package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Fact;
import hromada.model.Organisation;
import hromada.model.Person;
import hromada.model.PlaceName;
import hromada.model.Seed;
import hromada.model.Site;
import hromada.source.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** An id in the seeds means one thing. */
final class DuplicateId implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    check(site, seed -> seed.facts().stream().map(Fact::id).toList(), report);
    check(site, seed -> seed.people().stream().map(Person::id).toList(), report);
    check(site, seed -> seed.organisations().stream().map(Organisation::id).toList(), report);
    check(site, seed -> seed.places().stream().map(PlaceName::id).toList(), report);
  }

  private static void check(
      Site site, Function<Seed, List<String>> ids, Consumer<Diagnostic> report) {
    Map<String, Seed> seen = new HashMap<>();
    for (Seed seed : site.seeds().byId().values()) {
      for (String id : ids.apply(seed)) {
        Seed first = seen.putIfAbsent(id, seed);
        if (first != null) {
          report.accept(
              Diagnostic.error("duplicate-id", Place.of(seed.file()), id)
                  .withNote(Place.of(first.file()), "note.first-here")
                  .withHelp("duplicate-id.help"));
        }
      }
    }
  }
}
