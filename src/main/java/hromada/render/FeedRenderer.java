package hromada.render;

import hromada.markdown.MarkdownRenderer;
import hromada.markdown.References;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Seeds;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The feeds of the news, with the whole text: Atom (RFC 4287) and JSON Feed 1.1. */
final class FeedRenderer {
  /** How many articles a feed holds; who wants more finds the list. */
  private static final int LONGEST = 20;

  private static final String ATOM = "feeds/atom.ftlx";
  private static final String CONTENT = "feeds/content.ftlh";

  private final Rendering run;
  private final Moments moments = new Moments();
  private final MarkdownRenderer markdown = new MarkdownRenderer();

  FeedRenderer(Rendering run) {
    this.run = run;
  }

  static String atom(Language language) {
    return language.prefix() + "/feed.xml";
  }

  static String json(Language language) {
    return language.prefix() + "/feed.json";
  }

  Stream<Job> jobs() {
    String source = run.site().config().content() + "/" + ItemType.NEWS.folder();
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(
                    new Job(atom(language).substring(1), source, () -> renderAtom(language)),
                    new Job(json(language).substring(1), source, () -> renderJson(language))));
  }

  private Optional<String> renderAtom(Language language) {
    return feed(language).flatMap(feed -> run.templates().render(ATOM, Map.of("feed", feed)));
  }

  private Optional<String> renderJson(Language language) {
    return feed(language).map(JsonFeed::write);
  }

  private Optional<FeedView> feed(Language language) {
    List<Item> newest = newest(language);
    List<FeedView.EntryView> entries =
        newest.stream().map(item -> entry(item, language)).filter(Objects::nonNull).toList();
    if (entries.size() < newest.size()) {
      return Optional.empty(); // a template failed and has been reported
    }
    Edition edition = run.edition(language);
    return Optional.of(
        new FeedView(
            id(language, ItemType.NEWS.folder()),
            language.tag(),
            edition.text("feed-title"),
            edition.text("section-summary." + ItemType.NEWS.folder()),
            edition.text("site-name"),
            absolute(ItemType.NEWS.section().in(language)),
            absolute(atom(language)),
            absolute(json(language)),
            updated(newest),
            entries));
  }

  private List<Item> newest(Language language) {
    return run.site().items().values().stream()
        .filter(item -> item.key().type() == ItemType.NEWS && !item.isWithdrawn())
        .filter(item -> item.find(language).isPresent())
        .sorted(Comparator.comparing(Item::published).reversed().thenComparing(Item::key))
        .limit(LONGEST)
        .toList();
  }

  /** Atom demands a moment even of an empty feed: then it is that of the youngest page. */
  private String updated(List<Item> newest) {
    Stream<Item> items = newest.isEmpty() ? run.site().items().values().stream() : newest.stream();
    return items
        .map(moments::updated)
        .max(Comparator.naturalOrder())
        .map(Moments::text)
        .orElse("1970-01-01T00:00:00Z");
  }

  private FeedView.@org.jspecify.annotations.Nullable EntryView entry(
      Item item, Language language) {
    Page page = item.find(language).orElseThrow();
    Edition edition = run.edition(language);
    Optional<String> content = content(item, page);
    if (content.isEmpty()) {
      return null;
    }
    List<String> topics =
        page.details() instanceof Details.News news
            ? news.topics().stream()
                .flatMap(id -> run.site().registers().findTopic(id).stream())
                .map(topic -> topic.name().in(language))
                .toList()
            : List.of();
    return new FeedView.EntryView(
        id(language, item.key().toString()),
        edition.title(page),
        edition.summary(page),
        absolute(page.url()),
        Moments.text(moments.published(item)),
        Moments.text(moments.updated(item)),
        topics,
        content.get());
  }

  /** The text without numbered notes, which would lead nowhere in a feed reader. */
  private Optional<String> content(Item item, Page page) {
    Seeds seeds = run.site().seeds();
    Edition edition = run.edition(page.language());
    PageReferences own = new PageReferences(edition, seeds, new ItemFiles(item, run.addresses()));
    References absolute = new AbsoluteReferences(own, run.addresses(), page.url());
    Map<String, Object> model = new HashMap<>(run.model(page.language()));
    String lead = page.details() instanceof Details.News news ? news.lead() : "";
    own.cite(lead);
    model.put("lead", edition.facts().plain(lead));
    model.put("body", Templates.markup(markdown.html(page.body(), absolute)));
    item.sources().forEach(own.sources()::use);
    model.put("sources", own.sources().views());
    return run.templates().render(CONTENT, model);
  }

  /** Stays the same for good: the slug never changes, nor does the year the scheme was made. */
  private String id(Language language, String what) {
    String host = URI.create(run.addresses().absolute("/")).getHost();
    return "tag:" + host + ",2026:" + language.tag() + "/" + what;
  }

  private String absolute(String path) {
    return run.addresses().absolute(path);
  }
}
