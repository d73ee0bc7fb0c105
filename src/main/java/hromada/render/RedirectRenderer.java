package hromada.render;

import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.PageUrl;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The old addresses of items that moved: each leads on to the new one (rule P7). */
final class RedirectRenderer {
  private static final String LAYOUT = "layouts/redirect.ftlh";

  private final Rendering run;

  RedirectRenderer(Rendering run) {
    this.run = run;
  }

  Stream<Job> jobs() {
    return run.site().items().values().stream().flatMap(this::jobs);
  }

  private Stream<Job> jobs(Item item) {
    return item.aliases().stream()
        .filter(alias -> alias.startsWith("/") && alias.endsWith("/"))
        .flatMap(alias -> item.pages().values().stream().map(page -> job(alias, page)));
  }

  private Job job(String alias, Page page) {
    String path = new PageUrl(alias).file(page.language());
    return new Job(path, page.file().path(), () -> render(page));
  }

  private Optional<String> render(Page page) {
    Language language = page.language();
    Map<String, Object> model = run.model(language);
    String title = run.edition(language).title(page);
    model.put("target", new LinkView(title, page.url(), ""));
    model.put("canonical", run.addresses().absolute(page.url()));
    return run.templates().render(LAYOUT, model);
  }
}
