package hromada.render;

import hromada.markdown.MarkdownRenderer;
import hromada.markdown.References.ImageTarget;
import hromada.model.Change;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Picture;
import hromada.model.Seed;
import hromada.model.Seeds;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The views of one page of an item. Ask for the details first and for the item last: sources are
 * numbered in the order in which a reader meets them.
 */
final class ItemViews {
  /** A text of fewer sections is soon looked over without a table of contents. */
  private static final int SECTIONS = 4;

  private final Rendering run;
  private final Item item;
  private final Page page;
  private final Edition edition;
  private final Seeds seeds;
  private final ItemFiles files;
  private final PageReferences references;
  private final Mentions mentions;
  private final Behind behind;

  ItemViews(Rendering run, Item item, Page page) {
    this.run = run;
    this.item = item;
    this.page = page;
    this.edition = run.edition(page.language());
    this.seeds = run.site().seeds();
    this.files = run.files(item);
    this.behind = Behind.of(item, page);
    this.references = new PageReferences(edition, seeds, files, behind.ids());
    this.mentions = new Mentions(run, edition);
  }

  /** What the page refers to, for the views of one type. */
  PageReferences references() {
    return references;
  }

  /** That the page is older than the Ukrainian one, if it is. */
  Optional<BehindView> older() {
    return behind.view(edition);
  }

  NewsView news(Details.News news) {
    return new NewsView(
        references.parts(news.lead()),
        news.topics().stream().map(this::topic).filter(Objects::nonNull).toList(),
        news.picture().map(this::picture).orElse(null),
        mentions.people(news.people(), item.published()),
        mentions.organisations(news.organisations()),
        mentions.places(news.places()));
  }

  ProgrammeView programme(Details.Programme programme) {
    return new ProgrammeView(
        edition.text("status." + item.status()),
        programme.since().map(edition.formats()::date).orElse(null),
        programme.partners().stream().map(edition.facts()::plain).toList(),
        programme.lines().stream().map(this::line).toList(),
        programme.legalBasis().stream().map(this::act).filter(Objects::nonNull).toList(),
        references.parts(programme.contact()));
  }

  ItemView item(MarkdownRenderer markdown) {
    String body = markdown.html(page.body(), references);
    references.cite(page.title());
    references.cite(page.summary());
    item.sources().forEach(references.sources()::use);
    boolean changed = item.updated().isAfter(item.published());
    return new ItemView(
        Templates.markup(body),
        contents(),
        edition.formats().day(item.published()),
        changed ? edition.formats().day(item.updated()) : null,
        page.changes().stream().map(this::change).toList(),
        references.sources().views());
  }

  private List<LinkView> contents() {
    List<LinkView> sections =
        page.body().headings().stream()
            .filter(heading -> heading.level() == 2)
            .map(heading -> new LinkView(heading.text(), "#" + heading.anchor(), ""))
            .toList();
    return sections.size() < SECTIONS ? List.of() : sections;
  }

  private @Nullable LinkView topic(String id) {
    return run.site()
        .registers()
        .findTopic(id)
        .map(
            topic ->
                LinkView.of(
                    topic.name().in(edition.language()),
                    run.addresses().link(topic.url(), edition.language())))
        .orElse(null);
  }

  private NewsView.PictureView picture(Picture picture) {
    ImageTarget target = files.image(picture.file());
    return new NewsView.PictureView(
        target.src(),
        target.choice(),
        ImageTarget.SIZES,
        target.width(),
        target.height(),
        picture.alt(),
        picture.caption(),
        picture.credit());
  }

  private ProgrammeView.LineView line(Details.LineOfWork line) {
    return new ProgrammeView.LineView(
        edition.facts().plain(line.title()), references.parts(line.text()));
  }

  private ProgrammeView.@Nullable ActView act(String id) {
    Seed seed = seeds.byId().get(id);
    return seed == null
        ? null
        : new ProgrammeView.ActView(
            seed.title().in(edition.language()), references.sources().use(id));
  }

  private ItemView.ChangeView change(Change change) {
    return new ItemView.ChangeView(
        edition.formats().day(change.date()), edition.facts().plain(change.note()));
  }
}
