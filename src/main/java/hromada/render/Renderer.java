package hromada.render;

import hromada.diagnostic.Outcome;
import hromada.markdown.Readings;
import hromada.model.Dataset;
import hromada.model.Output;
import hromada.model.Site;
import hromada.picture.Cards;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a site into the files that are published. Several threads work on one run. */
public final class Renderer {
  private final boolean styleGuide;
  private final Cards cards = new Cards();
  private @Nullable Kept last;

  /** What texts do not change: a later site often has the same. */
  private record Kept(AssetFiles assets, TemplateLibrary library) {}

  public Renderer() {
    this(false);
  }

  private Renderer(boolean styleGuide) {
    this.styleGuide = styleGuide;
    Conventions.load();
  }

  /** A renderer that adds the style guide, which is for the people who make the site. */
  public static Renderer withStyleGuide() {
    return new Renderer(true);
  }

  /** Every page, list, feed and asset; without the files whose template failed. */
  public Outcome<Output> render(Site site) {
    return sketch(site).finished();
  }

  /** A site whose pages are made when they are asked for. */
  public Sketch sketch(Site site) {
    Readings<Sketch> made = Readings.of(() -> begun(site));
    return made.value().readBefore(made.documents());
  }

  private Sketch begun(Site site) {
    Kept kept = kept(site);
    AssetFiles assets = kept.assets;
    Rendering run = Rendering.of(site, assets, kept.library, cards);
    Stream<Job> guide = styleGuide ? new StyleRenderer(run, assets).jobs() : Stream.empty();
    return new Sketch(run, assets, Stream.concat(jobs(run, assets), guide).toList());
  }

  private synchronized Kept kept(Site site) {
    Kept before = last;
    Kept now =
        before == null
            ? new Kept(new AssetFiles(site), new TemplateLibrary(site))
            : new Kept(before.assets.of(site), before.library.of(site));
    last = now;
    return now;
  }

  private static Stream<Job> jobs(Rendering run, AssetFiles assets) {
    // Every row of every set takes long on a large site, and a preview seldom shows one.
    Lazy<Map<Dataset, DataTable>> tables = new Lazy<>(() -> DataTable.bySet(run));
    // Begun with the longest, so that no thread is left alone with one of them in the end.
    return Stream.of(
        new DataRenderer(run, tables).jobs(),
        new SitemapRenderer(run).jobs(),
        new GeneratedPageRenderer(run, tables).jobs(),
        new FeedRenderer(run).jobs(),
        new RedirectRenderer(run).jobs(),
        new CalendarRenderer(run).jobs(),
        new FindRenderer(run, assets.scripts().address("find")).jobs(),
        new PosterRenderer(run).jobs(),
        new BlackoutRenderer(run).jobs(),
        new OfflineRenderer(run).jobs(),
        new ManifestRenderer(run, assets).jobs(),
        new NotFoundRenderer(run).jobs(),
        new ListingRenderer(run).jobs(),
        new ItemRenderer(run).jobs())
        .flatMap(jobs -> jobs)
        .toList()
        .stream();
  }
}
