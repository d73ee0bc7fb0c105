package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Page;
import hromada.model.Seeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who and what an article names, with the office held on the day of the article. */
final class Mentions {
  private static final String UNCONFIRMED = "unconfirmed";

  private final Rendering run;
  private final Edition edition;
  private final Seeds seeds;
  private final ItemLinks links;

  Mentions(Rendering run, Edition edition) {
    this.run = run;
    this.edition = edition;
    this.seeds = run.site().seeds();
    this.links = new ItemLinks(run, edition.language());
  }

  List<NewsView.MentionView> people(List<String> ids, LocalDate day) {
    return ids.stream().flatMap(id -> person(id, day).stream()).toList();
  }

  List<NewsView.MentionView> organisations(List<String> ids) {
    return ids.stream().flatMap(id -> organisation(id).stream()).toList();
  }

  List<NewsView.MentionView> places(List<String> ids) {
    return ids.stream().flatMap(id -> place(id).stream()).toList();
  }

  private Optional<NewsView.MentionView> person(String id, LocalDate day) {
    var seed = Optional.ofNullable(seeds.people().get(id));
    Optional<Item> item = run.site().find(ItemType.PEOPLE, id);
    String then = seed.map(known -> known.role().in(edition.language())).orElse("");
    String role = item.flatMap(person -> roleOn(person, day)).orElse(then);
    boolean unconfirmed =
        item.map(person -> ((Details.Office) person.source().details()).basis())
            .or(() -> seed.map(known -> known.basis()))
            .filter(UNCONFIRMED::equals)
            .isPresent();
    return named(ItemType.PEOPLE, id, seed.map(known -> known.name().in(edition.language())))
        .map(link -> NewsView.MentionView.of(link, role, unconfirmed));
  }

  /** What the person's own page says they were on that day, in the language of this page. */
  private Optional<String> roleOn(Item person, LocalDate day) {
    return person
        .find(edition.language())
        .map(Page::details)
        .map(details -> ((Details.Office) details).roles())
        .map(
            roles ->
                roles.stream()
                    .filter(role -> role.isHeldOn(day))
                    .map(role -> edition.facts().plain(role.role()))
                    .collect(Collectors.joining("; ")))
        .filter(roles -> !roles.isEmpty());
  }

  private Optional<NewsView.MentionView> organisation(String id) {
    var seed = Optional.ofNullable(seeds.organisations().get(id));
    String acronym =
        seed.flatMap(known -> known.acronym()).map(a -> a.in(edition.language())).orElse("");
    String site = seed.flatMap(known -> known.site()).orElse("");
    return named(ItemType.ORGANISATIONS, id, seed.map(s -> s.name().in(edition.language())))
        .map(link -> link.href().isEmpty() ? new LinkView(link.label(), site, "") : link)
        .map(link -> NewsView.MentionView.of(link, acronym, false));
  }

  private Optional<NewsView.MentionView> place(String id) {
    var seed = Optional.ofNullable(seeds.places().get(id));
    return named(ItemType.PLACES, id, seed.map(known -> known.name().in(edition.language())))
        .map(link -> NewsView.MentionView.of(link, "", false));
  }

  /** The page of what is named; its label as the sources spell it, where they name it. */
  private Optional<LinkView> named(ItemType type, String id, Optional<String> name) {
    Optional<LinkView> page = links.link(type, id);
    return page.map(link -> name.map(n -> new LinkView(n, link.href(), "")).orElse(link))
        .or(() -> name.map(n -> new LinkView(n, "", "")));
  }
}
