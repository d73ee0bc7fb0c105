package hromada.render;

import hromada.model.Confidence;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.LatinName;
import hromada.model.PageUrl;
import hromada.model.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The views of places. */
final class PlaceViews {
  /** The police, who are to be called while nothing nearer is known. */
  private static final String POLICE = "102";

  private static final PageUrl CONTACTS = new ItemKey(ItemType.PAGES, new Slug("contacts")).url();

  private final Rendering run;
  private final Edition edition;
  private final ItemLinks links;
  private final PlaceGraph graph;

  PlaceViews(Rendering run, Language language, PlaceGraph graph) {
    this.run = run;
    this.edition = run.edition(language);
    this.links = new ItemLinks(run, language);
    this.graph = graph;
  }

  PlaceView view(Item item, Details.Locality place, PageReferences references) {
    List<LinkView> parts = graph.parts(item).stream().map(links::link).toList();
    return new PlaceView(
        kind(place),
        status(item),
        former(place.formerNames()),
        graph.chain(item).stream().skip(1).map(links::link).toList(),
        parts,
        place.streets().size(),
        graph.isServed(item) ? service(item) : null,
        contact(item, place, references),
        place.verifiedOn().map(edition.formats()::day).orElse(null),
        place.verifiedOn().filter(this::isStale).isPresent(),
        priorities(item),
        links.entries(
            ItemType.NEWS,
            details -> ((Details.News) details).places().contains(PlaceGraph.slug(item))));
  }

  /** Whether what was verified that day must be marked as perhaps out of date (rule P6). */
  private boolean isStale(LocalDate verified) {
    return verified.plusYears(1).isBefore(run.site().today());
  }

  private List<EntryView> priorities(Item item) {
    Set<String> inside =
        graph.all().stream()
            .filter(place -> graph.chain(place).contains(item))
            .map(PlaceGraph::slug)
            .collect(Collectors.toSet());
    return links.entries(
        ItemType.PRIORITIES, details -> inside.contains(((Details.Priority) details).area()));
  }

  private PlaceView.ServiceView service(Item item) {
    return new PlaceView.ServiceView(
        PlaceGraph.isStation(item),
        graph.station(item).map(links::link).orElse(null),
        graph.officers(item).stream().map(this::officer).toList());
  }

  PlaceView.OfficerView officer(Item person) {
    String role =
        ((Details.Office) links.page(person).details())
            .roles().stream()
                .filter(held -> held.isHeldOn(run.site().today()))
                .map(held -> edition.facts().plain(held.role()))
                .collect(Collectors.joining("; "));
    return new PlaceView.OfficerView(links.link(person), role);
  }

  private PlaceView.@Nullable ContactView contact(
      Item item, Details.Locality place, PageReferences references) {
    boolean known =
        !place.address().isEmpty() || !place.hours().isEmpty() || place.telephone().isPresent();
    return known || PlaceGraph.isStation(item)
        ? new PlaceView.ContactView(
            references.parts(place.address()),
            references.parts(place.hours()),
            telephone(place.telephone(), references))
        : null;
  }

  private List<TextPart> telephone(Optional<String> fact, PageReferences references) {
    return fact.flatMap(run.site().seeds()::findFact)
        .filter(known -> known.confidence() != Confidence.X)
        .map(known -> List.of(TextPart.of(references.fact(known.id(), ""))))
        .orElse(List.of());
  }

  /** What to do while something is not confirmed. */
  PlaceView.InsteadView instead() {
    TelephoneView police =
        run.view(edition.language()).telephones().stream()
            .filter(telephone -> telephone.number().equals(POLICE))
            .findFirst()
            .orElse(null);
    boolean exists = run.addresses().exists(CONTACTS, Language.UK);
    LinkView contacts =
        LinkView.of(
            edition.text("section.contacts"), run.addresses().link(CONTACTS, edition.language()));
    return new PlaceView.InsteadView(police, exists ? contacts : null);
  }

  /** All places, each below what it lies in. */
  List<PlaceView.NodeView> tree() {
    return graph.roots().stream().map(this::node).toList();
  }

  private PlaceView.NodeView node(Item item) {
    Details.Locality place = PlaceGraph.locality(item);
    return new PlaceView.NodeView(
        links.link(item),
        kind(place),
        status(item),
        graph.parts(item).stream().map(this::node).toList());
  }

  /** Names of other times, in the letters of the page. */
  List<String> former(List<String> names) {
    return edition.language() == Language.UK
        ? names
        : names.stream().map(name -> LatinName.of(name).value()).toList();
  }

  String kind(Details.Locality place) {
    return edition.text("place-kind." + place.kind());
  }

  private String status(Item item) {
    return PlaceGraph.isStation(item) ? edition.text("place-status." + item.status()) : "";
  }
}
