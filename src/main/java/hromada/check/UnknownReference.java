package hromada.check;

import hromada.check.ReferenceFields.Target;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.model.Fact;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Page;
import hromada.model.Question;
import hromada.model.Seed;
import hromada.model.Site;
import hromada.model.Term;
import hromada.source.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Ids in front matter and seeds name something that exists. */
final class UnknownReference implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    KnownIds known = new KnownIds(site);
    site.items().values().forEach(item -> new ItemCheck(item, true, known, report).run());
    site.withheld().forEach(item -> new ItemCheck(item, false, known, report).run());
    for (Seed seed : site.seeds().byId().values()) {
      seed.facts().forEach(fact -> fact(site, seed, fact, report));
    }
    Set<String> sources = site.seeds().byId().keySet();
    for (Term term : site.registers().terms()) {
      term.source()
          .filter(source -> !sources.contains(source) && !site.lacksSeeds())
          .map(source -> new Use("source", source, () -> Place.of(glossary(site))))
          .ifPresent(use -> report.accept(use.unknown(sources, "unknown-id.help")));
    }
  }

  /** The ids of one item; what is published may refer only to what is published. */
  private record ItemCheck(
      Item item, boolean published, KnownIds known, Consumer<Diagnostic> report) {
    void run() {
      check("sources", List.of(Target.SOURCE));
      ReferenceFields.of(item.key().type()).forEach(this::check);
      if (item.key().type() == ItemType.PEOPLE) {
        item.pages().values().forEach(this::roles);
      }
    }

    private void check(String field, List<Target> targets) {
      Page page = item.source();
      if (page.fields().values().get(field) instanceof String id) {
        check(new Use(field, id, () -> page.place(field)), targets);
      }
      if (page.fields().values().get(field) instanceof List<?>) {
        List<String> ids = page.fields().texts(field);
        for (int i = 0; i < ids.size(); i++) {
          String member = field + "." + i;
          check(new Use(field, ids.get(i), () -> page.place(member)), targets);
        }
      }
    }

    /** Roles are translated, so each language's file names their organisations. */
    private void roles(Page page) {
      String field = "organisation";
      for (Fields role : page.fields().groups("roles")) {
        role.text(field)
            .map(id -> new Use(field, id, () -> Place.of(page.file(), role.span(field))))
            .ifPresent(use -> check(use, List.of(Target.ORGANISATION)));
      }
    }

    private void check(Use use, List<Target> targets) {
      if (known.has(targets, use.id) || known.isBroken(targets, use.id)) {
        return;
      }
      if (!known.isWithheld(targets, use.id)) {
        report.accept(use.unknown(known.of(targets), help(targets)));
      } else if (published) {
        report.accept(use.withheld());
      }
    }

    private static String help(List<Target> targets) {
      return switch (targets.get(0)) {
        case TOPIC -> "unknown-id.topic";
        case MEETING -> "unknown-id.meeting";
        case PERSON, ORGANISATION, PLACE -> "unknown-id.item";
        case SOURCE, FACT -> "unknown-id.help";
      };
    }
  }

  /** One id where it is written. */
  private record Use(String field, String id, Supplier<Place> place) {
    Diagnostic unknown(Set<String> known, String help) {
      return Suggest.among(Diagnostic.error("unknown-id", place.get(), id, field), id, known)
          .withHelp(help);
    }

    Diagnostic withheld() {
      return Diagnostic.error("unknown-id", place.get(), id, field)
          .withMessage("unknown-id.withheld", id)
          .withHelp("unknown-id.withheld.help");
    }
  }

  private static String glossary(Site site) {
    return site.config().content() + "/glossary.yml";
  }

  private static void fact(Site site, Seed seed, Fact fact, Consumer<Diagnostic> report) {
    Set<String> people = site.seeds().people().keySet();
    Place place = Place.of(seed.file());
    fact.speaker()
        .filter(speaker -> !people.contains(speaker) && !site.lacksSeeds())
        .map(speaker -> new Use("speaker", speaker, () -> place))
        .ifPresent(use -> report.accept(use.unknown(people, "unknown-id.help")));
    Set<String> questions =
        site.registers().questions().stream().map(Question::id).collect(Collectors.toSet());
    fact.about()
        .filter(about -> !questions.contains(about) && !site.lacks("figures.yml"))
        .map(about -> new Use("about", about, () -> place))
        .ifPresent(use -> report.accept(use.unknown(questions, "unknown-id.question")));
  }
}
