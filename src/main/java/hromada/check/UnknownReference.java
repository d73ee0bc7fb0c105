package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.model.Fact;
import hromada.model.Item;
import hromada.model.Seed;
import hromada.model.Site;
import hromada.model.Topic;
import hromada.source.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Ids in front matter and seeds name something that exists. */
final class UnknownReference implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Map<String, Collection<String>> known = new LinkedHashMap<>();
    known.put("sources", site.seeds().byId().keySet());
    known.put("legal_basis", site.seeds().byId().keySet());
    known.put("topics", site.registers().topics().stream().map(Topic::id).toList());
    known.put("people", site.seeds().people().keySet());
    known.put("organisations", site.seeds().organisations().keySet());
    known.put("places", site.seeds().places().keySet());
    Pages.items(site)
        .forEach(item -> known.forEach((field, ids) -> check(item, field, ids, report)));
    for (Seed seed : site.seeds().byId().values()) {
      seed.facts().forEach(fact -> speaker(site, seed, fact, report));
    }
  }

  private static void check(
      Item item, String field, Collection<String> known, Consumer<Diagnostic> report) {
    List<String> ids = item.source().fields().texts(field);
    for (int i = 0; i < ids.size(); i++) {
      if (!known.contains(ids.get(i))) {
        Place place = item.source().place(field + "." + i);
        report.accept(
            Suggest.among(
                    Diagnostic.error("unknown-id", place, ids.get(i), field), ids.get(i), known)
                .withHelp(field.equals("topics") ? "unknown-id.topic" : "unknown-id.help"));
      }
    }
  }

  private static void speaker(Site site, Seed seed, Fact fact, Consumer<Diagnostic> report) {
    fact.speaker()
        .filter(speaker -> !site.seeds().people().containsKey(speaker))
        .ifPresent(
            speaker ->
                report.accept(
                    Suggest.among(
                            Diagnostic.error(
                                "unknown-id", Place.of(seed.file()), speaker, "speaker"),
                            speaker,
                            site.seeds().people().keySet())
                        .withHelp("unknown-id.help")));
  }
}
