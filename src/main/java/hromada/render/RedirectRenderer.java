package hromada.render;

import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.PageUrl;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The old addresses of items that moved: each leads on to the new one (rule P7). */
final class RedirectRenderer {
  private static final String LAYOUT = "layouts/redirect.ftlh";

  private final Rendering run;

  RedirectRenderer(Rendering run) {
    this.run = run;
  }

  Stream<Job> jobs() {
    String source = run.site().config().content();
    return Stream.concat(
        moves().map(move -> new Job(move.file(), source, () -> render(move))),
        Stream.of(
            Job.ofText("_redirects", source, () -> RedirectFiles.netlify(paths())),
            Job.ofText("redirects.map", source, () -> RedirectFiles.nginx(paths()))));
  }

  /**
   * An address that leads on to another.
   *
   * @param from the old address
   * @param language the language of the old address
   * @param page where it leads: to Ukrainian while there is no translation
   */
  private record Move(PageUrl from, Language language, Page page) {
    String file() {
      return from.file(language);
    }
  }

  private Stream<Move> moves() {
    return run.site().items().values().stream()
        .filter(item -> !item.aliases().isEmpty() || item.isWithdrawn())
        .flatMap(item -> Stream.of(Language.values()).flatMap(language -> moves(item, language)));
  }

  /**
   * Every old address answers in both languages; that of a withdrawn page without translation too,
   * for it may have had one.
   */
  private static Stream<Move> moves(Item item, Language language) {
    Page page = item.find(language).orElse(item.source());
    Stream<PageUrl> old =
        item.aliases().stream()
            .filter(alias -> alias.startsWith("/") && alias.endsWith("/"))
            .map(PageUrl::new);
    boolean lost = item.isWithdrawn() && item.find(language).isEmpty();
    return Stream.concat(old, lost ? Stream.of(item.key().url()) : Stream.of())
        .map(from -> new Move(from, language, page));
  }

  /** Old addresses and where they lead, in order. */
  private NavigableMap<String, String> paths() {
    NavigableMap<String, String> paths = new TreeMap<>();
    moves().forEach(move -> paths.put(move.from().in(move.language()), move.page().url()));
    return paths;
  }

  private Optional<byte[]> render(Move move) {
    Language language = move.language();
    Page page = move.page();
    Map<String, Object> model = run.model(language);
    String title = run.edition(page.language()).title(page);
    String foreign = page.language() == language ? "" : page.language().tag();
    model.put("target", new LinkView(title, page.url(), foreign));
    model.put("canonical", run.addresses().absolute(page.url()));
    return run.templates().render(LAYOUT, model);
  }
}
