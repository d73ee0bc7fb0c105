package hromada.build;

import hromada.check.Suppressions;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Suppression;
import hromada.model.Output;
import hromada.model.Site;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.prose.ProseChecker;
import hromada.read.SiteReader;
import hromada.render.Sketch;
import hromada.source.SideBySide;
import hromada.source.SourceFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stages in their order: read, parse, assemble, check, render, write. Each hands an immutable
 * value to the next; findings of all of them are joined. May be used again and again, by one thread
 * at a time.
 */
public final class Pipeline {
  private final Clock clock;
  private final boolean styleGuide;
  private final SiteReader reader = new SiteReader();
  private final Object making = new Object();
  private @Nullable Stages stages;
  private @Nullable Drawn last;

  /** A pipeline that tells by {@code clock} what is due, and measures its stages with it. */
  public Pipeline(Clock clock) {
    this(clock, false);
  }

  private Pipeline(Clock clock, boolean styleGuide) {
    this.clock = clock;
    this.styleGuide = styleGuide;
  }

  /**
   * Has another core begin to make the stages. For callers who know that they will be needed, and
   * have something else to do until then.
   */
  public void begin() {
    stages();
  }

  private Stages stages() {
    synchronized (making) {
      if (stages == null) {
        stages = new Stages(clock, styleGuide);
      }
      return stages;
    }
  }

  /** A pipeline that adds the style guide, for people who make the site, to what it prepares. */
  public static Pipeline withStyleGuide(Clock clock) {
    return new Pipeline(clock, true);
  }

  /**
   * The site as it can be shown before it is checked. What reading and joining find wrong is said
   * at once, and then all the rest with it. The same site is the same draft again.
   *
   * @param changed the files that may have changed since the last draft; a folder where anything in
   *     it may have
   */
  public Outcome<Draft> draft(SiteConfig config, Set<Path> changed) {
    Run run = run();
    stages().beginRenderer();
    Outcome<SourceTree> sources;
    Outcome<Site> joined;
    synchronized (this) {
      sources = reader.read(config, changed);
      joined = run.joined(sources);
    }
    if (joined.hasErrors()) {
      Outcome<Output> whole =
          joined.then(site -> advised(site, sources.value())).then(stages().renderer()::render);
      return new Outcome<>(Draft.of(whole.value()), whole.findings());
    }
    Drawn drawn = drawn(joined.value());
    return Outcome.of(
        new Draft(
            drawn.output,
            wanted ->
                joined
                    .then(site -> advised(site, sources.value()))
                    .then(site -> drawn.sketch.tried(wanted))));
  }

  /** A site as it is shown before it is checked. */
  private record Drawn(Site site, Sketch sketch, Output output) {}

  @SuppressWarnings("ReferenceEquality") // editors save in several steps: nothing came of the last
  private synchronized Drawn drawn(Site site) {
    Drawn before = last;
    if (before != null && before.site == site) {
      return before;
    }
    Sketch sketch = stages().renderer().sketch(site);
    Drawn drawn = new Drawn(site, sketch, sketch.output());
    last = drawn;
    return drawn;
  }

  /** Everything but writing: the finished site in memory, and all findings, advice included. */
  public Outcome<Output> prepare(SiteConfig config) {
    Run run = run();
    stages().beginRenderer();
    return run.joined(run.sources(config))
        .then(site -> stages().adviser().check(site, "", silenced -> {}))
        .then(stages().renderer()::render);
  }

  private Outcome<Site> advised(Site site, SourceTree sources) {
    return stages().adviser().check(site, sources.checksum(), silenced -> {});
  }

  /**
   * Reads and checks, advice included; renders nothing. Unlike all else of a pipeline, this and
   * drafts may be asked for by several threads.
   */
  public BuildReport check(SiteConfig config) {
    Run run = run();
    return check(
        config, run, (site, sum) -> stages().adviser().check(site, sum, run.silenced()::add));
  }

  /**
   * The same, as far as it is about some files; of others less may be said.
   *
   * @param wanted tells these files by their path
   */
  public BuildReport check(SiteConfig config, Predicate<String> wanted) {
    Run run = run();
    return check(
        config,
        run,
        (site, sum) -> stages().adviser().check(site, sum, run.silenced()::add, wanted));
  }

  private BuildReport check(
      SiteConfig config, Run run, BiFunction<Site, String, Outcome<Site>> advise) {
    Outcome<SourceTree> sources;
    Outcome<Site> joined;
    synchronized (this) {
      sources = run.sources(config);
      joined = run.joined(sources);
    }
    String checksum = sources.value().checksum();
    Outcome<Site> site = joined.then(run.timed("check", found -> advise.apply(found, checksum)));
    return run.report(site.findings(), Optional.empty(), Suppressions.of(site.value()));
  }

  /** What can be mended in the texts that {@code wanted} names by their path; writes nothing. */
  public List<Correction> corrections(SiteConfig config, Predicate<String> wanted) {
    Corrector corrector = new Corrector(ProseChecker.advising());
    SourceTree tree = reader.read(config).value();
    List<SourceFile> files =
        Stream.of(tree.pages(), tree.registers(), tree.seeds(), tree.messages())
            .flatMap(List::stream)
            .filter(file -> wanted.test(file.path()))
            .toList();
    return SideBySide.map(
            files,
            file ->
                new Correction(
                    file, config.root().resolve(file.path()), corrector.correct(config, file)))
        .stream()
        .filter(correction -> !correction.corrected().equals(correction.file().text()))
        .toList();
  }

  /** Reads and checks: the site itself, for commands that ask it more. */
  public Outcome<Site> inspect(SiteConfig config) {
    return run().site(config, stages().checker());
  }

  /** What the texts of a site that was inspected allow themselves. */
  public static List<Suppression> suppressions(Site site) {
    return Suppressions.of(site);
  }

  /** Reads and checks, and finds the item to announce that {@code named} means. */
  public Announced announce(SiteConfig config, String named) {
    return new Announcer(run().site(config, stages().checker())).announce(named);
  }

  /**
   * Builds the site into its folder. Any error leaves the site that stands there untouched; so does
   * a site that would be the same.
   */
  public BuildReport build(SiteConfig config) {
    return new SiteBuild(run()).build(config);
  }

  private Run run() {
    return new Run(clock, reader, this::stages);
  }
}
