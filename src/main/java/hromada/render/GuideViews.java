package hromada.render;

import hromada.model.Details;
import hromada.model.Entry;
import hromada.model.Listing;
import java.util.List;
import java.util.Map;

/** Guides: one with its steps, and the list of all. */
final class GuideViews {
  private final Rendering run;
  private final EntryViews entries;

  GuideViews(Rendering run) {
    this.run = run;
    this.entries = new EntryViews(run);
  }

  GuideView view(Details.Guide guide, PageReferences references) {
    List<GuideView.StepView> steps =
        guide.steps().stream()
            .map(
                step ->
                    new GuideView.StepView(
                        references.edition().facts().plain(step.title()),
                        references.parts(step.text())))
            .toList();
    return new GuideView(references.parts(guide.forWhom()), steps);
  }

  /** Gives a page of the list what its template needs. */
  String fill(Map<String, Object> model, Listing listing) {
    model.put(
        "guides",
        listing.entries().stream().flatMap(entry -> card(entry, listing).stream()).toList());
    return "layouts/guides.ftlh";
  }

  private List<GuideView.CardView> card(Entry entry, Listing listing) {
    if (!(entry.page().details() instanceof Details.Guide guide)) {
      return List.of();
    }
    Edition own = run.edition(entry.page().language());
    return List.of(
        new GuideView.CardView(
            entries.view(entry, listing.language()),
            own.facts().plain(guide.forWhom()),
            guide.steps().size()));
  }
}
