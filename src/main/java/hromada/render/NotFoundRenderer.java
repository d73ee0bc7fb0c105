package hromada.render;

import hromada.model.Language;
import hromada.model.PageUrl;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page for addresses that lead nowhere: one file, both languages on it, because a server has
 * only one.
 */
final class NotFoundRenderer {
  private static final String LAYOUT = "layouts/not-found.ftlh";

  private final Rendering run;

  NotFoundRenderer(Rendering run) {
    this.run = run;
  }

  Stream<Job> jobs() {
    return Stream.of(
        new Job("404.html", run.site().config().templates() + "/" + LAYOUT, this::render));
  }

  private Optional<byte[]> render() {
    Map<String, Object> model = run.model(Language.UK);
    model.put("page", page(run.edition(Language.UK), run.edition(Language.EN)));
    model.put("english", run.model(Language.EN));
    return run.templates().render(LAYOUT, model);
  }

  private static PageView page(Edition ukrainian, Edition english) {
    String title = ukrainian.text("not-found-title");
    return new PageView(
        Language.UK.tag(),
        title,
        ukrainian.text("head-title", title),
        ukrainian.text("not-found-text"),
        "",
        java.util.List.of(),
        new SwitchView(english.text("language-name"), "en", PageUrl.START.in(Language.EN), ""),
        java.util.List.of(),
        "",
        false,
        new CardView("website", "uk_UA", java.util.List.of(), null, "", ""),
        java.util.List.of(),
        java.util.List.of(),
        null);
  }
}
