package hromada.build;

import hromada.assemble.SiteAssembler;
import hromada.check.SiteChecker;
import hromada.check.Suppressions;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Suppression;
import hromada.model.Manifest;
import hromada.model.Output;
import hromada.model.Site;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.prose.ProseChecker;
import hromada.read.SiteReader;
import hromada.render.Renderer;
import hromada.write.SiteWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The stages in their order: read, parse, assemble, check, render, write. Each hands an immutable
 * value to the next; findings of all of them are joined. May be used again and again, by one thread
 * at a time.
 */
public final class Pipeline {
  private final Clock clock;
  private final SiteReader reader = new SiteReader();
  private final SiteParser parser = new SiteParser();
  private final SiteAssembler assembler;
  private final SiteChecker checker = new SiteChecker();
  private final SiteChecker adviser = SiteChecker.advising();
  private final Renderer renderer;
  private final SiteWriter writer = new SiteWriter();

  /** A pipeline that tells by {@code clock} what is due, and measures its stages with it. */
  public Pipeline(Clock clock) {
    this(clock, new Renderer());
  }

  private Pipeline(Clock clock, Renderer renderer) {
    this.clock = clock;
    this.assembler = new SiteAssembler(clock);
    this.renderer = renderer;
  }

  /** A pipeline that adds the style guide, for people who make the site, to what it prepares. */
  public static Pipeline withStyleGuide(Clock clock) {
    return new Pipeline(clock, Renderer.withStyleGuide());
  }

  /** Everything but writing: the finished site in memory, and all findings, advice included. */
  public Outcome<Output> prepare(SiteConfig config) {
    return new Run().site(config, adviser).then(renderer::render);
  }

  /** Reads and checks, advice included; renders nothing. */
  public BuildReport check(SiteConfig config) {
    Run run = new Run();
    Outcome<Site> site = run.site(config, adviser);
    return run.report(site.findings(), Optional.empty(), Suppressions.of(site.value()));
  }

  /** What can be mended in the texts that {@code wanted} names by their path; writes nothing. */
  public List<Correction> corrections(SiteConfig config, Predicate<String> wanted) {
    Corrector corrector = new Corrector(ProseChecker.advising());
    return reader.read(config).value().pages().parallelStream()
        .filter(file -> wanted.test(file.path()))
        .map(
            file ->
                new Correction(
                    file, config.root().resolve(file.path()), corrector.correct(config, file)))
        .filter(correction -> !correction.corrected().equals(correction.file().text()))
        .toList();
  }

  /** Reads and checks: the site itself, for commands that ask it more. */
  public Outcome<Site> inspect(SiteConfig config) {
    return new Run().site(config, checker);
  }

  /** Reads and checks, and finds the item to announce that {@code named} means. */
  public Announced announce(SiteConfig config, String named) {
    return new Announcer(new Run().site(config, checker)).announce(named);
  }

  /** Builds the site into its folder. Any error leaves the site that stands there untouched. */
  public BuildReport build(SiteConfig config) {
    Run run = new Run();
    Outcome<Output> output = run.site(config, checker).then(run.timed("render", renderer::render));
    if (output.hasErrors()) {
      return run.report(output.findings(), Optional.empty(), List.of());
    }
    Outcome<Optional<Manifest>> written = output.then(run.timed("write", writer::write));
    return run.report(written.findings(), written.value(), List.of());
  }

  /** What one run gathers besides its result. */
  private final class Run {
    private final Map<String, Duration> timings = new LinkedHashMap<>();
    private int pages;

    Outcome<Site> site(SiteConfig config, SiteChecker by) {
      return Outcome.of(config)
          .then(timed("read", reader::read))
          .then(this::counted)
          .then(timed("parse", parser::parse))
          .then(timed("assemble", assembler::assemble))
          .then(timed("check", by::check));
    }

    private Outcome<SourceTree> counted(SourceTree tree) {
      pages = tree.pages().size();
      return Outcome.of(tree);
    }

    <T, R> Function<T, Outcome<R>> timed(String name, Function<T, Outcome<R>> stage) {
      return value -> {
        long start = clock.millis();
        Outcome<R> outcome = stage.apply(value);
        timings.put(name, Duration.ofMillis(clock.millis() - start));
        return outcome;
      };
    }

    BuildReport report(
        List<Diagnostic> findings, Optional<Manifest> manifest, List<Suppression> suppressions) {
      return new BuildReport(findings, manifest, pages, suppressions, timings);
    }
  }
}
