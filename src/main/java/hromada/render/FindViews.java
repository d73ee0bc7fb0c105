package hromada.render;

import hromada.model.Item;
import hromada.model.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The views of «find your area» in one language. Not for several threads at once. */
final class FindViews {
  private final Edition edition;
  private final PlaceGraph graph;
  private final ItemLinks links;
  private final PlaceViews places;
  private final Meetings meetings;
  private final Map<Item, FindView.AreaView> areas = new HashMap<>();

  FindViews(Rendering run, Language language, PlaceGraph graph) {
    this.edition = run.edition(language);
    this.graph = graph;
    this.links = new ItemLinks(run, language);
    this.meetings = new Meetings(run.site());
    this.places = new PlaceViews(run, language, graph);
  }

  FindView.NameView name(Gazetteer.Name name) {
    LinkView link =
        name.street()
            ? new LinkView(StreetName.in(edition, name.name()), "", "")
            : links.link(name.area());
    return new FindView.NameView(link, former(name), area(name.area()));
  }

  private String former(Gazetteer.Name name) {
    return name.former().stream()
        .map(former -> StreetName.in(edition, former))
        .collect(Collectors.joining(", "));
  }

  FindView.AreaView area(Item place) {
    FindView.AreaView known = areas.get(place);
    if (known == null) {
      known =
          new FindView.AreaView(
              links.link(place),
              graph.isServed(place),
              PlaceGraph.isStation(place),
              graph.station(place).map(links::link).orElse(null),
              graph.officers(place).stream().map(places::officer).toList(),
              graph.nextMeeting(place).map(this::meeting).orElse(null));
      areas.put(place, known);
    }
    return known;
  }

  /** The next meeting of all. */
  @Nullable LinkView meeting() {
    return meetings.ahead().stream().findFirst().map(this::meeting).orElse(null);
  }

  private LinkView meeting(Item item) {
    LocalDate day = Moments.day(Meetings.start(item).orElseThrow());
    LinkView link = links.link(item);
    return new LinkView(edition.formats().day(day).text(), link.href(), link.language());
  }

  List<FindView.GroupView> groups(Map<String, List<Gazetteer.Name>> letters) {
    List<FindView.GroupView> groups = new ArrayList<>();
    letters.forEach(
        (letter, names) -> {
          String label = letter.isEmpty() ? "…" : letter;
          List<FindView.NameView> views = names.stream().map(this::name).toList();
          groups.add(new FindView.GroupView(label, Gazetteer.anchor(letter), views));
        });
    return groups;
  }

  Edition edition() {
    return edition;
  }
}
