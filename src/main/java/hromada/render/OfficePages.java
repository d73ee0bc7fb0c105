package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.Page;
import java.util.Map;
import java.util.Optional;

/** The pages and lists of places, people and organisations. */
final class OfficePages {
  private final Rendering run;
  private final PlaceGraph graph;

  OfficePages(Rendering run) {
    this.run = run;
    this.graph = new PlaceGraph(run.site());
  }

  /** Fills in what a page of these types shows, and names its layout; empty for other types. */
  Optional<String> page(
      Item item, Page page, PageReferences references, Map<String, Object> model) {
    Language language = page.language();
    if (page.details() instanceof Details.Locality place) {
      PlaceViews views = new PlaceViews(run, language, graph);
      model.put("place", views.view(item, place, references));
      model.put("instead", views.instead());
      model.put(
          "reports", new Deadlines(run, language).report(PlaceGraph.slug(item)).stream().toList());
      model.put("find", FindRenderer.link(run, language));
      model.put("poster", PosterRenderer.url(item).in(language));
      return Optional.of("layouts/place.ftlh");
    }
    if (page.details() instanceof Details.Office office) {
      model.put("person", new PeopleViews(run, language).view(item, office));
      return Optional.of("layouts/person.ftlh");
    }
    if (page.details() instanceof Details.Institution organisation) {
      model.put("organisation", new OrganisationViews(run, language).view(item, organisation));
      return Optional.of("layouts/organisation.ftlh");
    }
    return Optional.empty();
  }

  /** The same for a list. */
  Optional<String> list(Listing listing, Map<String, Object> model) {
    Language language = listing.language();
    if (listing.type() == ItemType.PLACES) {
      model.put("places", new PlaceViews(run, language, graph).tree());
      model.put("find", FindRenderer.link(run, language));
      return Optional.of("layouts/places.ftlh");
    }
    if (listing.type() == ItemType.PEOPLE) {
      model.put("register", new PeopleViews(run, language).all());
      return Optional.of("layouts/people.ftlh");
    }
    if (listing.type() == ItemType.ORGANISATIONS) {
      model.put("groups", new OrganisationViews(run, language).groups());
      return Optional.of("layouts/organisations.ftlh");
    }
    return Optional.empty();
  }
}
