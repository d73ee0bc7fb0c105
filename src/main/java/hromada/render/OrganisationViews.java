package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import java.util.ArrayList;
import java.util.List;

/** The views of organisations. */
final class OrganisationViews {
  private static final List<String> KINDS =
      List.of("city", "police", "mission", "state", "partner");

  private final Rendering run;
  private final Edition edition;
  private final ItemLinks links;
  private final PeopleViews people;

  OrganisationViews(Rendering run, Language language) {
    this.run = run;
    this.edition = run.edition(language);
    this.links = new ItemLinks(run, language);
    this.people = new PeopleViews(run, language);
  }

  OrganisationView view(Item item, Details.Institution organisation) {
    String slug = PlaceGraph.slug(item);
    return new OrganisationView(
        edition.text("organisation-kind." + organisation.kind()),
        edition.text("organisation-status." + item.status()),
        organisation.acronym(),
        organisation.site().orElse(""),
        people.at(slug),
        links.entries(
            ItemType.PROGRAMMES,
            details -> ((Details.Programme) details).organisations().contains(slug)),
        links.entries(
            ItemType.COMMITMENTS, details -> ((Details.Commitment) details).by().contains(slug)),
        links.entries(
            ItemType.NEWS, details -> ((Details.News) details).organisations().contains(slug)));
  }

  /** All organisations, by kind. */
  List<OrganisationView.GroupView> groups() {
    List<OrganisationView.GroupView> groups = new ArrayList<>();
    for (String kind : KINDS) {
      List<OrganisationView.LineView> lines =
          run.site().items(ItemType.ORGANISATIONS).stream()
              .filter(item -> !item.isWithdrawn())
              .filter(item -> kind.equals(institution(item.source()).kind()))
              .map(this::line)
              .toList();
      if (!lines.isEmpty()) {
        groups.add(
            new OrganisationView.GroupView(edition.text("organisation-kinds." + kind), lines));
      }
    }
    return groups;
  }

  private OrganisationView.LineView line(Item item) {
    Page page = links.page(item);
    return new OrganisationView.LineView(
        links.link(item),
        institution(page).acronym(),
        item.status().equals("active") ? "" : edition.text("organisation-status." + item.status()),
        page.language() == edition.language() ? "" : page.language().tag(),
        run.edition(page.language()).summary(page));
  }

  private static Details.Institution institution(Page page) {
    return (Details.Institution) page.details();
  }
}
