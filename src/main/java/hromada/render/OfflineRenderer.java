package hromada.render;

import hromada.model.Language;
import hromada.model.PageUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page that stands for those a browser has not kept while there is no network. */
final class OfflineRenderer {
  private static final String LAYOUT = "layouts/offline.ftlh";

  private final Rendering run;
  private final Frames frames;
  private final OfflinePages pages;

  OfflineRenderer(Rendering run) {
    this.run = run;
    this.frames = new Frames(run);
    this.pages = new OfflinePages(run);
  }

  Stream<Job> jobs() {
    if (!run.site().config().offline()) {
      return Stream.of();
    }
    String source = run.site().config().templates() + "/" + LAYOUT;
    return Stream.of(Language.values())
        .map(language -> new Job(OfflinePages.URL.file(language), source, () -> render(language)));
  }

  private Optional<byte[]> render(Language language) {
    Edition edition = run.edition(language);
    Map<String, Object> model = run.model(language);
    model.put(
        "page",
        frames.unlisted(
            new Frames.Subject(
                OfflinePages.URL,
                language,
                edition.text("offline-title"),
                edition.text("offline-summary"),
                "offline",
                List.of(frames.home(language)),
                PageUrl.START)));
    model.put("saved", pages.in(language));
    return run.templates().render(LAYOUT, model);
  }
}
