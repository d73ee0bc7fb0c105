package hromada.render;

import hromada.markdown.MarkdownRenderer;
import hromada.markdown.References;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Seeds;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The feeds, with the whole text: Atom (RFC 4287) and JSON Feed 1.1. */
final class FeedRenderer {
  /** How many items a feed holds; who wants more finds the list. */
  private static final int LONGEST = 20;

  private static final String ATOM = "feeds/atom.ftlx";
  private static final String CONTENT = "feeds/content.ftlh";

  private final Rendering run;
  private final Lazy<String> youngest;
  private final Moments moments = new Moments();
  private final MarkdownRenderer markdown = new MarkdownRenderer();

  /** Each is asked for by both files of several feeds. */
  private final Map<String, Lazy<Optional<FeedView.EntryView>>> entries = new ConcurrentHashMap<>();

  FeedRenderer(Rendering run) {
    this.run = run;
    this.youngest = new Lazy<>(() -> newest(run.site().items().values()));
  }

  Stream<Job> jobs() {
    return run.feeds().all().stream()
        .flatMap(feed -> Stream.of(Language.values()).flatMap(language -> jobs(feed, language)));
  }

  /** The two files of a feed; none in a language that the page it follows does not have. */
  private Stream<Job> jobs(Feed feed, Language language) {
    if (!run.addresses().exists(feed.home(), language)) {
      return Stream.empty();
    }
    String source = run.site().config().content() + "/" + feed.name();
    return Stream.of(
        new Job(feed.url().atom(language).substring(1), source, () -> renderAtom(feed, language)),
        new Job(feed.url().json(language).substring(1), source, () -> renderJson(feed, language)));
  }

  private Optional<byte[]> renderAtom(Feed feed, Language language) {
    return view(feed, language).flatMap(view -> run.templates().render(ATOM, Map.of("feed", view)));
  }

  private Optional<byte[]> renderJson(Feed feed, Language language) {
    return view(feed, language).map(JsonFeed::write).map(Job::bytes);
  }

  private Optional<FeedView> view(Feed feed, Language language) {
    List<Item> newest =
        feed.items().get().stream()
            .filter(item -> item.find(language).isPresent())
            .limit(LONGEST)
            .toList();
    List<FeedView.EntryView> entries =
        newest.stream().map(item -> entry(item, language)).flatMap(Optional::stream).toList();
    if (entries.size() < newest.size()) {
      return Optional.empty(); // a template failed and has been reported
    }
    Edition edition = run.edition(language);
    return Optional.of(
        new FeedView(
            id(language, feed.name()),
            language.tag(),
            feed.title().apply(edition),
            feed.summary().apply(edition),
            edition.text("site-name"),
            absolute(feed.home().in(language)),
            absolute(feed.url().atom(language)),
            absolute(feed.url().json(language)),
            updated(newest),
            entries));
  }

  /** Atom demands a moment even of an empty feed: then it is that of the youngest page. */
  private String updated(List<Item> newest) {
    return newest.isEmpty() ? youngest.get() : newest(newest);
  }

  private String newest(Collection<Item> items) {
    return items.stream()
        .map(moments::updated)
        .max(Comparator.naturalOrder())
        .map(Moments::text)
        .orElse("1970-01-01T00:00:00Z");
  }

  private Optional<FeedView.EntryView> entry(Item item, Language language) {
    Page page = item.find(language).orElseThrow();
    return entries
        .computeIfAbsent(
            page.url(),
            url -> new Lazy<>(() -> content(item, page).map(content -> entry(item, page, content))))
        .get();
  }

  private FeedView.EntryView entry(Item item, Page page, String content) {
    Language language = page.language();
    Edition edition = run.edition(language);
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
        content);
  }

  /** The text without numbered notes, which would lead nowhere in a feed reader. */
  private Optional<String> content(Item item, Page page) {
    Seeds seeds = run.site().seeds();
    Edition edition = run.edition(page.language());
    PageReferences own = new PageReferences(edition, seeds, run.files(item));
    References absolute = new AbsoluteReferences(own, run.addresses(), page.url());
    Map<String, Object> model = new HashMap<>(run.model(page.language()));
    String lead = page.details() instanceof Details.News news ? news.lead() : "";
    own.cite(lead);
    model.put("lead", edition.facts().plain(lead));
    model.put("lines", new FeedLines(run, edition).of(item, page));
    model.put("body", Templates.markup(markdown.html(page.body(), absolute)));
    item.sources().forEach(own.sources()::use);
    model.put("sources", own.sources().views());
    return run.templates().text(CONTENT, model);
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
