package hromada.build;

import hromada.check.SiteChecker;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Silenced;
import hromada.diagnostic.Suppression;
import hromada.model.Manifest;
import hromada.model.ParsedSite;
import hromada.model.Site;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.YamlNotes;
import hromada.read.SiteReader;
import hromada.read.SourceCount;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** One run of the stages, with what it gathers besides its result. */
final class Run {
  private final Clock clock;
  private final SiteReader reader;
  private final Supplier<Stages> stages;
  private final Map<String, Duration> timings = new LinkedHashMap<>();
  private final List<Silenced> silenced = new ArrayList<>();
  private int pages;

  /** A run of stages that are made when the first of them is asked for. */
  Run(Clock clock, SiteReader reader, Supplier<Stages> stages) {
    this.clock = clock;
    this.reader = reader;
    this.stages = stages;
  }

  Stages stages() {
    return stages.get();
  }

  Clock clock() {
    return clock;
  }

  Map<String, Duration> timings() {
    return timings;
  }

  List<Silenced> silenced() {
    return silenced;
  }

  /** The files, of which nothing is understood yet. */
  SourceCount count(SiteConfig config) {
    SourceCount count =
        this.<SiteConfig, SourceCount>timed("read", of -> Outcome.of(SourceCount.of(of)))
            .apply(config)
            .value();
    pages = count.pages();
    return count;
  }

  Outcome<SourceTree> sources(SiteConfig config) {
    return Outcome.of(config).then(timed("read", reader::read)).then(this::counted);
  }

  Outcome<Site> site(SiteConfig config, SiteChecker by) {
    return site(sources(config), by);
  }

  Outcome<Site> joined(Outcome<SourceTree> sources) {
    return joined(sources, stages().parser()::parse);
  }

  private Outcome<Site> joined(
      Outcome<SourceTree> sources, Function<SourceTree, Outcome<ParsedSite>> parser) {
    return sources
        .then(timed("parse", parser))
        .then(timed("assemble", stages().assembler()::assemble));
  }

  private Outcome<Site> site(Outcome<SourceTree> sources, SiteChecker by) {
    return joined(sources).then(timed("check", by::check));
  }

  /** The site before it is checked, by notes of an earlier one, which are brought up to date. */
  Outcome<Site> joined(Outcome<SourceTree> sources, YamlNotes notes) {
    return joined(sources, (SourceTree tree) -> stages().parser().parse(tree, notes));
  }

  Outcome<Site> checked(Outcome<Site> joined) {
    return joined.then(timed("check", stages().checker()::check));
  }

  private Outcome<SourceTree> counted(SourceTree tree) {
    pages = tree.pages().size();
    return Outcome.of(tree);
  }

  <T, R> Function<T, Outcome<R>> timed(String name, Function<T, Outcome<R>> stage) {
    return value -> {
      long start = clock.millis();
      Outcome<R> outcome = stage.apply(value);
      timings.merge(name, Duration.ofMillis(clock.millis() - start), Duration::plus);
      return outcome;
    };
  }

  BuildReport report(
      List<Diagnostic> findings, Optional<Manifest> manifest, List<Suppression> suppressions) {
    return new BuildReport(
        findings, manifest, pages, suppressions, silenced, timings, OptionalInt.empty());
  }
}
