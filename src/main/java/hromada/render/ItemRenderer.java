package hromada.render;

import hromada.markdown.MarkdownRenderer;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.PageUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of items, in every language they have. */
final class ItemRenderer {
  /** How many other articles an article leads to. */
  private static final int MORE = 3;

  private final Rendering run;
  private final Frames frames;
  private final EntryViews entries;
  private final Related related;
  private final Timeline timeline;
  private final CommitmentViews commitments;
  private final GuideViews guides;
  private final StartViews start;
  private final OfficePages offices;
  private final CivicLayouts civic;
  private final MarkdownRenderer markdown = new MarkdownRenderer();

  ItemRenderer(Rendering run) {
    this.run = run;
    this.frames = new Frames(run);
    this.entries = new EntryViews(run);
    this.related = new Related(run);
    this.timeline = new Timeline(run, related);
    this.commitments = new CommitmentViews(run);
    this.guides = new GuideViews(run);
    this.start = new StartViews(run);
    this.offices = new OfficePages(run);
    this.civic = new CivicLayouts(run);
  }

  Stream<Job> jobs() {
    return run.site().items().values().stream().flatMap(this::jobs);
  }

  private Stream<Job> jobs(Item item) {
    PageUrl url = item.key().url();
    return item.pages().values().stream()
        .map(
            page ->
                new Job(url.file(page.language()), page.file().path(), () -> render(item, page)));
  }

  private Optional<byte[]> render(Item item, Page page) {
    Map<String, Object> model = run.model(page.language());
    Frames.Subject subject = subject(item, page);
    if (item.withdrawal().isPresent()) {
      Edition edition = run.edition(page.language());
      model.put("page", frames.withdrawn(subject));
      model.put("withdrawal", WithdrawalView.of(item, run, edition));
      return run.templates().render("layouts/withdrawn.ftlh", model);
    }
    ItemViews views = new ItemViews(run, item, page);
    model.put("page", frames.item(subject, item, page));
    String layout =
        offices
            .page(item, page, views.references(), model)
            .or(() -> civic.item(item, page, views.references(), model))
            .orElseGet(() -> layout(model, item, page, views));
    model.put("item", views.item(markdown));
    views.older().ifPresent(older -> model.put("older", older));
    return run.templates().render(layout, model);
  }

  /** Gives a page what only its type shows, and tells which layout shows it. */
  private String layout(Map<String, Object> model, Item item, Page page, ItemViews views) {
    PageReferences references = views.references();
    if (page.details() instanceof Details.News news) {
      model.put("news", views.news(news));
      model.put("more", more(item, page.language()));
      return "layouts/news.ftlh";
    } else if (page.details() instanceof Details.Programme programme) {
      model.put("programme", views.programme(programme));
      model.put("events", timeline.events(item, page, programme));
      return "layouts/programme.ftlh";
    } else if (page.details() instanceof Details.Commitment commitment) {
      model.put("commitment", commitments.view(item, commitment, references));
      return "layouts/commitment.ftlh";
    } else if (page.details() instanceof Details.Guide guide) {
      model.put("guide", guides.view(guide, references));
      return "layouts/guide.ftlh";
    } else if (page.details() instanceof Details.Alert) {
      model.put("alert", new Alerts(run.addresses()).view(item, references.edition()).get(0));
      return "layouts/alert.ftlh";
    } else if (item.key().equals(ItemKey.START)) {
      model.put("start", start.view(page.language()));
      return "layouts/start.ftlh";
    } else if (item.key().equals(ItemKey.STATEMENT)) {
      Edition edition = references.edition();
      run.site()
          .registers()
          .fullRun()
          .ifPresent(checks -> model.put("fullRun", FullRunView.of(checks, edition)));
    }
    return "layouts/page.ftlh";
  }

  private Frames.Subject subject(Item item, Page page) {
    Edition edition = run.edition(page.language());
    ItemType type = item.key().type();
    PageUrl fallback = type.hasSection() ? type.section() : PageUrl.START;
    return new Frames.Subject(
        item.key().url(),
        page.language(),
        edition.title(page),
        edition.summary(page),
        type.hasSection() ? type.folder() : item.key().slug().value(),
        frames.parents(type, page.language()),
        fallback);
  }

  private List<EntryView> more(Item article, Language language) {
    return related.news(article, MORE).stream().map(item -> entries.view(item, language)).toList();
  }
}
