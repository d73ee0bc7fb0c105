package hromada.render;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Item;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.model.Site;
import hromada.picture.Cards;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a site into the files that are published. Several threads work on one run. */
public final class Renderer {
  private final boolean styleGuide;
  private final Cards cards = new Cards();

  public Renderer() {
    this(false);
  }

  private Renderer(boolean styleGuide) {
    this.styleGuide = styleGuide;
  }

  /** A renderer that adds the style guide, which is for the people who make the site. */
  public static Renderer withStyleGuide() {
    return new Renderer(true);
  }

  /** Every page, list, feed and asset; without the files whose template failed. */
  public Outcome<Output> render(Site site) {
    AssetFiles assets = new AssetFiles(site);
    Rendering run = Rendering.of(site, assets, cards);
    List<OutputFile> files = new ArrayList<>(assets.files());
    for (Item item : site.items().values()) {
      run.files(item).copies().forEach(files::add);
    }
    Stream<Job> guide = styleGuide ? new StyleRenderer(run, assets).jobs() : Stream.empty();
    files.addAll(
        Stream.concat(jobs(run, assets), guide)
            .parallel()
            .map(Job::run)
            .flatMap(Optional::stream)
            .toList());
    files.addAll(run.pictures().files());
    new WorkerRenderer(run, assets).file(files).ifPresent(files::add);
    return new Outcome<>(new Output(site.config().output(), files), findings(run, assets));
  }

  private static Stream<Job> jobs(Rendering run, AssetFiles assets) {
    return Stream.of(
        new ItemRenderer(run).jobs(),
        new ListingRenderer(run).jobs(),
        new GeneratedPageRenderer(run).jobs(),
        new RedirectRenderer(run).jobs(),
        new FeedRenderer(run).jobs(),
        new CalendarRenderer(run).jobs(),
        new DataRenderer(run).jobs(),
        new SitemapRenderer(run).jobs(),
        new FindRenderer(run, assets.scripts().address("find")).jobs(),
        new PosterRenderer(run).jobs(),
        new BlackoutRenderer(run).jobs(),
        new OfflineRenderer(run).jobs(),
        new ManifestRenderer(run, assets).jobs(),
        new NotFoundRenderer(run).jobs())
        .flatMap(jobs -> jobs)
        .toList()
        .stream();
  }

  private static List<Diagnostic> findings(Rendering run, AssetFiles assets) {
    List<Diagnostic> findings = new ArrayList<>(assets.findings());
    findings.addAll(run.templates().findings());
    run.editions().values().forEach(edition -> findings.addAll(edition.texts().findings()));
    return findings;
  }
}
