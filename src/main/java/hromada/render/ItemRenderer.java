package hromada.render;

import hromada.markdown.MarkdownRenderer;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Listing;
import hromada.model.Page;
import hromada.model.PageUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of items, in every language they have. */
final class ItemRenderer {
  /** How many articles the start page shows. */
  private static final int NEWEST = 3;

  private final Rendering run;
  private final Frames frames;
  private final EntryViews entries;
  private final OfficePages offices;
  private final MarkdownRenderer markdown = new MarkdownRenderer();

  ItemRenderer(Rendering run) {
    this.run = run;
    this.frames = new Frames(run);
    this.entries = new EntryViews(run);
    this.offices = new OfficePages(run);
  }

  Stream<Job> jobs() {
    return run.site().items().values().stream()
        .flatMap(item -> item.pages().values().stream().map(page -> job(item, page)));
  }

  private Job job(Item item, Page page) {
    return new Job(
        item.key().url().file(page.language()), page.file().path(), () -> render(item, page));
  }

  private Optional<String> render(Item item, Page page) {
    Map<String, Object> model = run.model(page.language());
    Frames.Subject subject = subject(item, page);
    if (item.withdrawal().isPresent()) {
      Edition edition = run.edition(page.language());
      model.put("page", frames.withdrawn(subject));
      model.put("withdrawal", WithdrawalView.of(item, run, edition));
      return run.templates().render("layouts/withdrawn.ftlh", model);
    }
    ItemViews views = new ItemViews(run, item, page);
    model.put("page", frames.frame(subject));
    String layout = "layouts/page.ftlh";
    if (page.details() instanceof Details.News news) {
      NewsView view = views.news(news);
      model.put("news", view);
      model.put("page", frames.article(subject, item, view));
      layout = "layouts/news.ftlh";
    } else if (page.details() instanceof Details.Programme programme) {
      model.put("programme", views.programme(programme));
      layout = "layouts/programme.ftlh";
    } else if (item.key().equals(ItemKey.START)) {
      model.put("newest", newest(ItemType.NEWS, page.language(), NEWEST));
      model.put("programmes", newest(ItemType.PROGRAMMES, page.language(), Integer.MAX_VALUE));
      layout = "layouts/start.ftlh";
    }
    layout = offices.page(item, page, views.references(), model).orElse(layout);
    model.put("item", views.item(markdown));
    return run.templates().render(layout, model);
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

  /** The first entries of a type's list, so that the start page agrees with it. */
  private List<EntryView> newest(ItemType type, Language language, int most) {
    return run.site().listings().stream()
        .filter(list -> list.type() == type && list.language() == language)
        .filter(list -> list.topic().isEmpty() && list.number() == 1)
        .map(Listing::entries)
        .flatMap(List::stream)
        .limit(most)
        .map(entry -> entries.view(entry, language))
        .toList();
  }
}
