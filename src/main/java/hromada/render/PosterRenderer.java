package hromada.render;

import hromada.markdown.FactSyntax;
import hromada.model.Confidence;
import hromada.model.Details;
import hromada.model.Fact;
import hromada.model.FactValue;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.PageUrl;
import hromada.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A poster for every place, one sheet of A4: whom to call and where to look. What is not confirmed
 * does not stand on it; the page it leads to says what is known by then.
 */
final class PosterRenderer {
  private static final String LAYOUT = "layouts/poster.ftlh";
  private static final String SEGMENT = "poster";
  private static final String STYLE = "/print/poster.css";

  /** Only what needs no "as of" beside it goes on paper. */
  private static final Set<Confidence> SURE = Set.of(Confidence.A, Confidence.B);

  private final Rendering run;
  private final Frames frames;
  private final PlaceGraph graph;

  PosterRenderer(Rendering run) {
    this.run = run;
    this.frames = new Frames(run);
    this.graph = new PlaceGraph(run.site());
  }

  /** The address of a place's poster. */
  static PageUrl url(Item place) {
    return place.key().url().child(SEGMENT);
  }

  /** The places that have one. */
  static Stream<Item> places(Site site) {
    return new PlaceGraph(site).all().stream();
  }

  Stream<Job> jobs() {
    return graph.all().stream()
        .flatMap(item -> item.pages().values().stream().map(page -> job(item, page)));
  }

  private Job job(Item item, Page page) {
    String file = url(item).file(page.language());
    return new Job(file, page.file().path(), () -> render(item, page));
  }

  private Optional<byte[]> render(Item item, Page page) {
    Map<String, Object> model = run.model(page.language());
    model.put("page", frames.unlisted(subject(item, page)));
    model.put("poster", view(item, page.language()));
    return run.templates().render(LAYOUT, model);
  }

  private Frames.Subject subject(Item item, Page page) {
    Edition edition = run.edition(page.language());
    String name = edition.title(page);
    List<LinkView> parents = new ArrayList<>(frames.parents(item.key().type(), page.language()));
    parents.add(new LinkView(name, page.url(), ""));
    return new Frames.Subject(
        url(item),
        page.language(),
        edition.text("poster-title", name),
        edition.text("poster-summary", name),
        item.key().type().folder(),
        parents,
        item.key().url());
  }

  private PosterView view(Item item, Language language) {
    Edition edition = run.edition(language);
    ItemLinks links = new ItemLinks(run, language);
    String address = run.addresses().absolute(item.key().url().in(language));
    Optional<Item> station = PlaceGraph.isStation(item) ? Optional.of(item) : graph.station(item);
    Optional<Item> open = station.filter(found -> found.status().equals("open"));
    return new PosterView(
        style(),
        edition.title(links.page(item)),
        graph.officers(item).stream().map(links::link).map(LinkView::label).toList(),
        open.map(links::link).map(LinkView::label).orElse(null),
        open.map(found -> lines(found, language)).orElse(List.of()),
        List.of(address.replaceFirst("^https?://", "").replaceFirst("/$", "").split("(?<=[/-])")),
        QrCode.of(address));
  }

  private String style() {
    String path = run.site().config().assets() + STYLE;
    boolean exists = run.site().assets().stream().anyMatch(asset -> asset.path().equals(path));
    return exists ? STYLE : "";
  }

  /** Address, hours and telephone of a station, as far as confirmed and not out of date. */
  private List<String> lines(Item station, Language language) {
    Edition edition = run.edition(language);
    Page page = station.find(language).orElse(station.source());
    Details.Locality place = (Details.Locality) page.details();
    if (place.verifiedOn().filter(day -> !run.site().isOutdated(day)).isEmpty()) {
      return List.of();
    }
    Stream<String> telephone =
        place.telephone().flatMap(run.site().seeds()::findFact).stream()
            .filter(fact -> isSure(fact) && fact.value() instanceof FactValue.Telephone)
            .map(fact -> edition.facts().say(fact, "").text());
    Stream<String> texts =
        Stream.of(place.address(), place.hours())
            .filter(text -> !text.isEmpty() && isSure(text))
            .map(edition.facts()::plain);
    return Stream.concat(texts, telephone).toList();
  }

  private boolean isSure(String text) {
    return FactSyntax.find(text).stream()
        .allMatch(
            found -> run.site().seeds().findFact(found.id()).filter(this::isSure).isPresent());
  }

  private boolean isSure(Fact fact) {
    return SURE.contains(fact.confidence()) && !fact.quoteOnly();
  }
}
