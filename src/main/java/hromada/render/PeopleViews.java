package hromada.render;

import com.ibm.icu.text.Collator;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Localized;
import hromada.model.PartialDate;
import hromada.model.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The views of people in office. */
final class PeopleViews {
  private static final String CURRENT = "current";
  private static final String FORMER = "former";
  private static final String UNVERIFIED = "unverified";

  private final Rendering run;
  private final Edition edition;
  private final ItemLinks links;

  PeopleViews(Rendering run, Language language) {
    this.run = run;
    this.edition = run.edition(language);
    this.links = new ItemLinks(run, language);
  }

  PersonView view(Item item, Details.Office office) {
    String slug = PlaceGraph.slug(item);
    Language other = edition.language().other();
    return new PersonView(
        edition.text("office." + office.office()),
        edition.text("person-status." + item.status()),
        otherName(item, other),
        other.tag(),
        edition.text("name-basis." + office.basis()),
        isUnconfirmed(office),
        office.roles().stream().map(role -> role(item, role)).toList(),
        office.areas().stream().flatMap(id -> links.link(ItemType.PLACES, id).stream()).toList(),
        office.station().flatMap(id -> links.link(ItemType.PLACES, id)).orElse(null),
        links.entries(
            ItemType.COMMITMENTS, details -> ((Details.Commitment) details).by().contains(slug)),
        links.entries(ItemType.NEWS, details -> ((Details.News) details).people().contains(slug)));
  }

  private String otherName(Item item, Language other) {
    return item.find(other)
        .map(run.edition(other)::title)
        .or(
            () ->
                Optional.ofNullable(run.site().seeds().people().get(PlaceGraph.slug(item)))
                    .map(Person::name)
                    .map((Localized name) -> name.in(other)))
        .orElse("");
  }

  private PersonView.RoleView role(Item item, Details.Role role) {
    return new PersonView.RoleView(
        edition.facts().plain(role.role()),
        role.organisation().flatMap(links::organisation).orElse(null),
        role.from().map(edition.formats()::date).orElse(null),
        role.to().map(edition.formats()::date).orElse(null),
        role.to().isEmpty() && role.from().isPresent() && isCurrent(item));
  }

  /** Everybody, by name: who is in office, who was when last heard of, who is no more. */
  List<PersonView.GroupView> all() {
    return groups(role -> true, true);
  }

  /** The same for one organisation. */
  List<PersonView.GroupView> at(String organisation) {
    return groups(role -> role.organisation().filter(organisation::equals).isPresent(), false);
  }

  private List<PersonView.GroupView> groups(Predicate<Details.Role> wanted, boolean anywhere) {
    Map<String, List<PersonView.LineView>> groups = new TreeMap<>();
    run.site().items(ItemType.PEOPLE).stream()
        .filter(item -> !item.isWithdrawn())
        .sorted(byName())
        .forEach(
            item -> {
              List<Details.Role> roles = roles(item).stream().filter(wanted).toList();
              List<Details.Role> held = held(item, roles);
              if (!roles.isEmpty()) {
                groups
                    .computeIfAbsent(
                        held.isEmpty() ? FORMER : item.status(), g -> new ArrayList<>())
                    .add(line(item, held.isEmpty() ? last(roles) : held, anywhere));
              }
            });
    return Stream.of(CURRENT, UNVERIFIED, FORMER)
        .filter(groups::containsKey)
        .map(
            group ->
                new PersonView.GroupView(
                    "people-" + group,
                    edition.text("people-group." + group),
                    groups.getOrDefault(group, List.of())))
        .toList();
  }

  private List<Details.Role> roles(Item item) {
    return ((Details.Office) links.page(item).details()).roles();
  }

  private Comparator<Item> byName() {
    Collator order = Conventions.of(edition.language()).order();
    Comparator<Item> byName = (a, b) -> order.compare(links.link(a).label(), links.link(b).label());
    return byName.thenComparing(Item::key);
  }

  private PersonView.LineView line(Item item, List<Details.Role> roles, boolean anywhere) {
    return new PersonView.LineView(
        links.link(item),
        roles.stream()
            .map(role -> edition.facts().plain(role.role()))
            .collect(Collectors.joining("; ")),
        roles.stream()
            .filter(role -> anywhere)
            .flatMap(role -> role.organisation().stream())
            .findFirst()
            .flatMap(links::organisation)
            .orElse(null),
        isUnconfirmed((Details.Office) item.source().details()));
  }

  /** The roles that are not known to have ended. */
  private List<Details.Role> held(Item item, List<Details.Role> roles) {
    return !item.status().equals(FORMER)
        ? roles.stream().filter(role -> role.isHeldOn(run.site().today())).toList()
        : List.of();
  }

  private static List<Details.Role> last(List<Details.Role> roles) {
    return roles.stream()
        .max(Comparator.comparing(role -> role.from().map(PartialDate::toString).orElse("")))
        .stream()
        .toList();
  }

  private static boolean isCurrent(Item item) {
    return item.status().equals(CURRENT);
  }

  private static boolean isUnconfirmed(Details.Office office) {
    return office.basis().equals("unconfirmed");
  }
}
