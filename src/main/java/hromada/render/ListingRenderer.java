package hromada.render;

import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists: news, topics, programmes. */
final class ListingRenderer {
  private final Rendering run;
  private final Frames frames;
  private final EntryViews entries;
  private final Ledger ledger;
  private final GuideViews guides;
  private final OfficePages offices;
  private final CivicLayouts civic;

  ListingRenderer(Rendering run) {
    this.run = run;
    this.frames = new Frames(run);
    this.entries = new EntryViews(run);
    this.ledger = new Ledger(run);
    this.guides = new GuideViews(run);
    this.offices = new OfficePages(run);
    this.civic = new CivicLayouts(run);
  }

  Stream<Job> jobs() {
    return run.site().listings().stream()
        .map(
            listing ->
                new Job(
                    listing.url().file(listing.language()),
                    run.site().config().content() + "/" + listing.type().folder(),
                    () -> render(listing)));
  }

  private Optional<byte[]> render(Listing listing) {
    Map<String, Object> model = run.model(listing.language());
    model.put("page", frames.frame(subject(listing)));
    model.put("listing", view(listing));
    String layout =
        switch (listing.type()) {
          case COMMITMENTS -> ledger.fill(model, listing);
          case GUIDES -> guides.fill(model, listing);
          default ->
              offices
                  .list(listing, model)
                  .or(() -> civic.list(listing, entries, model))
                  .orElse("layouts/listing.ftlh");
        };
    return run.templates().render(layout, model);
  }

  private ListingView view(Listing listing) {
    Language language = listing.language();
    int number = listing.number();
    boolean last = number >= listing.pages();
    return new ListingView(
        listing.entries().stream().map(entry -> entries.view(entry, language)).toList(),
        number,
        listing.pages(),
        listing.total(),
        number > 1 ? listing.url(number - 1).in(language) : "",
        last ? "" : listing.url(number + 1).in(language),
        topics(listing),
        empty(listing));
  }

  /** Why a list is empty: some types have more to say than others. */
  private String empty(Listing listing) {
    Texts texts = run.edition(listing.language()).texts();
    return texts
        .find("list-empty." + listing.type().folder())
        .orElseGet(() -> texts.text("list-empty"));
  }

  /** The news list leads on to the lists of single topics; those do not lead to each other. */
  private List<LinkView> topics(Listing listing) {
    if (listing.topic().isPresent() || listing.type() != hromada.model.ItemType.NEWS) {
      return List.of();
    }
    Language language = listing.language();
    return run.site().registers().topics().stream()
        .filter(topic -> run.addresses().exists(topic.url(), language))
        .map(topic -> new LinkView(topic.name().in(language), topic.url().in(language), ""))
        .toList();
  }

  private Frames.Subject subject(Listing listing) {
    Edition edition = run.edition(listing.language());
    String folder = listing.type().folder();
    String name =
        listing.topic().map(t -> name(t, listing)).orElse(edition.text("section." + folder));
    String title =
        listing.number() == 1 ? name : edition.text("list-page-title", name, listing.number());
    String summary =
        listing.topic().isPresent()
            ? edition.text("topic-summary", name)
            : edition.text("section-summary." + folder);
    summary =
        listing.number() == 1
            ? summary
            : edition.text("list-page-summary", summary, listing.number());
    List<LinkView> parents =
        listing.topic().isPresent()
            ? frames.parents(listing.type(), listing.language())
            : List.of(frames.home(listing.language()));
    return new Frames.Subject(
        listing.url(), listing.language(), title, summary, folder, parents, listing.first());
  }

  private static String name(Topic topic, Listing listing) {
    return topic.name().in(listing.language());
  }
}
