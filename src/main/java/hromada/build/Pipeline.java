package hromada.build;

import hromada.check.SiteChecker;
import hromada.check.Suppressions;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Silenced;
import hromada.diagnostic.Suppression;
import hromada.model.Manifest;
import hromada.model.Output;
import hromada.model.Site;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.prose.ProseChecker;
import hromada.read.SiteReader;
import hromada.read.SourceCount;
import hromada.render.Sketch;
import hromada.write.BuildRecord;
import hromada.write.BuildRecord.Built;
import hromada.write.PartsRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stages in their order: read, parse, assemble, check, render, write. Each hands an immutable
 * value to the next; findings of all of them are joined. May be used again and again, by one thread
 * at a time.
 */
public final class Pipeline {
  /** Program, files and settings. */
  private static final int DIGITS = 3;

  private final Clock clock;
  private final boolean styleGuide;
  private final SiteReader reader = new SiteReader();
  private @Nullable Stages stages;

  /** A pipeline that tells by {@code clock} what is due, and measures its stages with it. */
  public Pipeline(Clock clock) {
    this(clock, false);
  }

  private Pipeline(Clock clock, boolean styleGuide) {
    this.clock = clock;
    this.styleGuide = styleGuide;
  }

  private synchronized Stages stages() {
    if (stages == null) {
      stages = Stages.of(clock, styleGuide);
    }
    return stages;
  }

  /** A pipeline that adds the style guide, for people who make the site, to what it prepares. */
  public static Pipeline withStyleGuide(Clock clock) {
    return new Pipeline(clock, true);
  }

  /**
   * The site as it can be shown before it is checked. What reading and joining find wrong is said
   * at once, and then all the rest with it.
   *
   * @param changed the files that may have changed since the last draft; a folder where anything in
   *     it may have
   */
  public Outcome<Draft> draft(SiteConfig config, Set<Path> changed) {
    Run run = new Run();
    Outcome<SourceTree> sources;
    Outcome<Site> joined;
    synchronized (this) {
      sources = reader.read(config, changed);
      joined = run.joined(sources);
    }
    String checksum = sources.value().checksum();
    if (joined.hasErrors()) {
      Outcome<Output> whole =
          joined.then(site -> advised(site, checksum)).then(stages().renderer()::render);
      return new Outcome<>(Draft.of(whole.value()), whole.findings());
    }
    Sketch sketch = stages().renderer().sketch(joined.value());
    return Outcome.of(
        new Draft(
            sketch.output(),
            wanted ->
                joined.then(site -> advised(site, checksum)).then(site -> sketch.tried(wanted))));
  }

  /** Everything but writing: the finished site in memory, and all findings, advice included. */
  public Outcome<Output> prepare(SiteConfig config) {
    Run run = new Run();
    return run.joined(run.sources(config))
        .then(site -> advised(site, ""))
        .then(stages().renderer()::render);
  }

  private Outcome<Site> advised(Site site, String checksum) {
    return stages().adviser().check(site, checksum, silenced -> {});
  }

  /**
   * Reads and checks, advice included; renders nothing. Unlike all else of a pipeline, this and
   * drafts may be asked for by several threads.
   */
  public BuildReport check(SiteConfig config) {
    Run run = new Run();
    return check(
        config, run, (site, sum) -> stages().adviser().check(site, sum, run.silenced::add));
  }

  /**
   * The same, as far as it is about some files; of others less may be said.
   *
   * @param wanted tells these files by their path
   */
  public BuildReport check(SiteConfig config, Predicate<String> wanted) {
    Run run = new Run();
    return check(
        config, run, (site, sum) -> stages().adviser().check(site, sum, run.silenced::add, wanted));
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
    return Stream.of(tree.pages(), tree.registers(), tree.seeds(), tree.messages())
        .flatMap(List::stream)
        .parallel()
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
    return new Run().site(config, stages().checker());
  }

  /** What the texts of a site that was inspected allow themselves. */
  public static List<Suppression> suppressions(Site site) {
    return Suppressions.of(site);
  }

  /** Reads and checks, and finds the item to announce that {@code named} means. */
  public Announced announce(SiteConfig config, String named) {
    return new Announcer(new Run().site(config, stages().checker())).announce(named);
  }

  /**
   * Builds the site into its folder. Any error leaves the site that stands there untouched; so does
   * a site that would be the same.
   */
  public BuildReport build(SiteConfig config) {
    Run run = new Run();
    BuildRecord record = new BuildRecord(config.output());
    PartsRecord parts = new PartsRecord(config.output());
    Instant now = clock.instant();
    // Whether anything changed is told without understanding it.
    Optional<Built> same =
        record.exists() ? run.count(config).flatMap(d -> record.find(d, now)) : Optional.empty();
    if (same.isPresent() && same.get().silent()) {
      return run.report(List.of(), same.map(Built::manifest), List.of()).asUnchanged();
    }
    Outcome<SourceTree> sources = run.sources(config);
    Optional<String> digest = digest(sources);
    Optional<Built> built = same.isPresent() ? digest.flatMap(d -> record.find(d, now)) : same;
    if (same.isEmpty() && digest.isPresent()) {
      Optional<BuildReport> renewed = run.renewed(sources.value(), record, digest.get(), now);
      if (renewed.isPresent()) {
        return renewed.get();
      }
    }
    Outcome<Site> site = run.site(sources, stages().checker());
    if (built.isPresent()) {
      // What was found then is found again, for somebody has to hear of it.
      return run.report(site.findings(), built.map(Built::manifest), List.of()).asUnchanged();
    }
    if (site.hasErrors()) {
      Outcome<Output> tried = site.then(run.timed("render", this::tried));
      return run.report(tried.findings(), Optional.empty(), List.of());
    }
    Sketch sketch = stages().renderer().sketch(site.value());
    Outcome<Optional<Manifest>> written = site.then(found -> run.written(sketch, record));
    if (written.findings().size() == site.findings().size()) {
      boolean silent = site.findings().isEmpty();
      Instant until = site.value().changesAfter(now);
      digest.ifPresent(digits -> record.write(digits, now, until, silent));
      digest.ifPresent(digits -> parts.write(digits, Parts.of(sources.value(), site, sketch)));
    }
    return run.report(written.findings(), written.value(), List.of());
  }

  /** What else is wrong with a site that is not to be written. */
  private Outcome<Output> tried(Site site) {
    return stages().renderer().sketch(site).tried(() -> true);
  }

  /**
   * Digits of all that a site is made from; empty where reading alone found something to say, or
   * could not read all.
   */
  private static Optional<String> digest(Outcome<SourceTree> sources) {
    SourceTree tree = sources.value();
    return sources.findings().isEmpty() && !tree.checksum().isEmpty()
        ? digest(tree.config(), tree.checksum())
        : Optional.empty();
  }

  private static Optional<String> digest(SiteConfig config, String checksum) {
    return Program.DIGEST.map(program -> String.join(" ", program, checksum, config.line()));
  }

  /** Whether two of these are of the same program and settings. */
  private static boolean isOfTheSame(String digest, String other) {
    String[] one = digest.split(" ", DIGITS);
    String[] two = other.split(" ", DIGITS);
    return one.length == DIGITS
        && two.length == DIGITS
        && one[0].equals(two[0])
        && one[DIGITS - 1].equals(two[DIGITS - 1]);
  }

  /** What one run gathers besides its result. */
  private final class Run {
    private final Map<String, Duration> timings = new LinkedHashMap<>();
    private final List<Silenced> silenced = new ArrayList<>();
    private int pages;

    Outcome<SourceTree> sources(SiteConfig config) {
      return Outcome.of(config).then(timed("read", reader::read)).then(this::counted);
    }

    /** Digits of all that a site is made from, as far as they can be told without reading it. */
    Optional<String> count(SiteConfig config) {
      return timed("read", (SiteConfig of) -> Outcome.of(SourceCount.of(of)))
          .apply(config)
          .value()
          .flatMap(
              count -> {
                pages = count.pages();
                return digest(config, count.checksum());
              });
    }

    Outcome<Site> site(SiteConfig config, SiteChecker by) {
      return site(sources(config), by);
    }

    Outcome<Site> joined(Outcome<SourceTree> sources) {
      return sources
          .then(timed("parse", stages().parser()::parse))
          .then(timed("assemble", stages().assembler()::assemble));
    }

    Outcome<Site> site(Outcome<SourceTree> sources, SiteChecker by) {
      return joined(sources).then(timed("check", by::check));
    }

    /** Pages are written as they are made, for all of them would be much to hold. */
    Outcome<Optional<Manifest>> written(Sketch sketch, BuildRecord record) {
      long start = clock.millis();
      Outcome<Optional<Manifest>> written =
          stages().writer().write(sketch.pages(), () -> rest(sketch, record, start));
      Duration all = Duration.ofMillis(clock.millis() - start);
      timings.put("write", all.minus(timings.getOrDefault("render", all)));
      return written;
    }

    private Outcome<Output> rest(Sketch sketch, BuildRecord record, long start) {
      timings.put("render", Duration.ofMillis(clock.millis() - start));
      Outcome<Output> rest = sketch.rest();
      if (!rest.hasErrors()) {
        record.forget();
      }
      return rest;
    }

    /** The site that stands, renewed where only texts of items have changed. */
    Optional<BuildReport> renewed(SourceTree tree, BuildRecord record, String digest, Instant now) {
      PartsRecord parts = new PartsRecord(tree.config().output());
      Optional<Renewal.Renewed> renewed =
          record
              .sources(now)
              .filter(sources -> isOfTheSame(sources, digest))
              .flatMap(parts::find)
              .flatMap(before -> renewed(new Renewal(stages(), tree, before), record));
      return renewed.flatMap(
          site -> {
            parts.write(digest, site.parts());
            List<Diagnostic> findings = site.site().findings();
            Instant until = site.site().value().changesAfter(now);
            return record
                .write(digest, now, until, findings.isEmpty())
                .map(manifest -> report(findings, Optional.of(manifest), List.of()))
                .map(report -> report.withMade(site.pages()));
          });
    }

    private Optional<Renewal.Renewed> renewed(Renewal renewal, BuildRecord record) {
      long start = clock.millis();
      Optional<Renewal.Renewed> renewed = renewal.renew(record::forget);
      renewed.ifPresent(site -> timings.put("renew", Duration.ofMillis(clock.millis() - start)));
      return renewed;
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
      return new BuildReport(
          findings, manifest, pages, suppressions, silenced, timings, OptionalInt.empty());
    }
  }
}
