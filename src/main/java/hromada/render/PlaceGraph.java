package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the places lie in each other, and who serves them. */
final class PlaceGraph {
  /** From the widest to the narrowest. */
  private static final List<String> KINDS =
      List.of("area", "city", "district", "settlement", "station");

  private final Site site;
  private final Map<String, Item> places = new TreeMap<>();

  PlaceGraph(Site site) {
    this.site = site;
    for (Item item : site.items(ItemType.PLACES)) {
      if (!item.isWithdrawn()) {
        places.put(slug(item), item);
      }
    }
  }

  static String slug(Item item) {
    return item.key().slug().value();
  }

  static Details.Locality locality(Item place) {
    return (Details.Locality) place.source().details();
  }

  /** All places, by slug. */
  Collection<Item> all() {
    return places.values();
  }

  /** The place itself and everything it lies in, from the inside out. */
  List<Item> chain(Item place) {
    List<Item> chain = new ArrayList<>();
    Optional<Item> next = Optional.of(place);
    while (next.isPresent() && !chain.contains(next.get())) {
      chain.add(next.get());
      next = locality(next.get()).partOf().map(places::get);
    }
    return chain;
  }

  /** The places that lie in no other one we know. */
  List<Item> roots() {
    return sorted(places.values().stream().filter(place -> parent(place).isEmpty()).toList());
  }

  /** The places directly inside. */
  List<Item> parts(Item place) {
    return sorted(
        places.values().stream()
            .filter(part -> parent(part).filter(place::equals).isPresent())
            .toList());
  }

  /** What a place lies in; nothing where that would lead round in a circle. */
  private Optional<Item> parent(Item place) {
    return locality(place)
        .partOf()
        .map(places::get)
        .filter(parent -> !chain(parent).contains(place));
  }

  private static List<Item> sorted(List<Item> places) {
    Comparator<Item> order = Comparator.comparing(place -> KINDS.indexOf(locality(place).kind()));
    return places.stream().sorted(order.thenComparing(Item::key)).toList();
  }

  /** The station that serves a place, or what it lies in. */
  Optional<Item> station(Item place) {
    return chain(place).stream()
        .flatMap(item -> locality(item).station().map(places::get).stream())
        .findFirst();
  }

  /** Whether police are to be named for a place: not for what only holds smaller ones. */
  boolean isServed(Item place) {
    return station(place).isPresent() || parts(place).stream().allMatch(PlaceGraph::isStation);
  }

  static boolean isStation(Item place) {
    return locality(place).kind().equals("station");
  }

  /** The officers in service who are named for a place, what it lies in, or a station. */
  List<Item> officers(Item place) {
    Set<String> around = chain(place).stream().map(PlaceGraph::slug).collect(Collectors.toSet());
    return site.items(ItemType.PEOPLE).stream()
        .filter(person -> person.status().equals("current") && !person.isWithdrawn())
        .filter(person -> serves((Details.Office) person.source().details(), place, around))
        .toList();
  }

  private static boolean serves(Details.Office office, Item place, Set<String> around) {
    return office.office().equals("officer")
        && (office.areas().stream().anyMatch(around::contains)
            || office.station().filter(slug(place)::equals).isPresent());
  }

  /** The next meeting planned at a place, in it, or in what it lies in. */
  Optional<Item> nextMeeting(Item place) {
    return new Meetings(site)
        .ahead().stream()
            .filter(
                item ->
                    ((Details.Meeting) item.source().details())
                        .place()
                        .map(places::get)
                        .filter(at -> chain(at).contains(place) || chain(place).contains(at))
                        .isPresent())
            .findFirst();
  }
}
