package hromada.build;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.markdown.MarkdownParser;
import hromada.model.Item;
import hromada.model.Manifest;
import hromada.model.Output;
import hromada.model.Site;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.YamlNotes;
import hromada.read.SourceCount;
import hromada.render.Sketch;
import hromada.source.Ahead;
import hromada.write.BuildRecord;
import hromada.write.BuildRecord.Built;
import hromada.write.BuildRecord.Sources;
import hromada.write.NotesRecord;
import hromada.write.PartsRecord;
import hromada.write.PartsRecord.Part;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Builds a site into its folder: anew, in part, or not at all where nothing changed. */
final class SiteBuild {
  /** Program, files and settings. */
  private static final int DIGITS = 3;

  private final Run run;
  private final long small;

  SiteBuild(Run run) {
    this(run, MarkdownParser.MOST_KEPT);
  }

  /** The same with another bound for the characters of a site that is not large. */
  SiteBuild(Run run, long small) {
    this.run = run;
    this.small = small;
  }

  /**
   * Builds the site into its folder. Any error leaves the site that stands there untouched; so does
   * a site that would be the same.
   */
  BuildReport build(SiteConfig config) {
    BuildRecord record = new BuildRecord(config.output());
    Instant now = run.clock().instant();
    // Whether anything changed is told without understanding it.
    Optional<SourceCount> count =
        record.exists() ? Optional.of(count(config, record)) : Optional.empty();
    Optional<String> counted = count.flatMap(of -> digest(config, of.checksum()));
    Optional<Built> same = counted.flatMap(d -> record.find(d, now));
    if (same.isPresent() && same.get().silent()) {
      return run.report(List.of(), same.map(Built::manifest), List.of()).asUnchanged();
    }
    run.stages().beginRenderer();
    if (same.isEmpty() && counted.isPresent()) {
      Optional<BuildReport> renewed = renewed(count.get(), record, counted.get(), now);
      if (renewed.isPresent()) {
        return renewed.get();
      }
    }
    return anew(config, record, same.isPresent(), now);
  }

  /**
   * Builds the site from all its files.
   *
   * @param stands whether the site that stands there was made of the same files just now
   */
  private BuildReport anew(SiteConfig config, BuildRecord record, boolean stands, Instant now) {
    Outcome<SourceTree> sources = run.sources(config);
    Optional<String> digest = digest(sources);
    Optional<Built> built = digest.filter(d -> stands).flatMap(d -> record.find(d, now));
    YamlNotes notes = notes(config);
    Outcome<Site> joined = run.joined(sources, notes);
    if (built.isPresent()) {
      // What was found then is found again, for somebody has to hear of it.
      Outcome<Site> site = run.checked(joined, item -> {});
      return run.report(site.findings(), built.map(Built::manifest), List.of()).asUnchanged();
    }
    Ahead<Begun> begun = Ahead.of(() -> Begun.of(run.stages(), joined.value()));
    Ahead<byte[]> noted = Ahead.of(notes::bytes);
    Consumer<Item> early = isLarge(sources.value()) ? item -> begun.get().write(item) : item -> {};
    Outcome<Site> site = run.checked(joined, early);
    if (site.hasErrors()) {
      begun.get().discard();
      Outcome<Output> tried = site.then(run.timed("render", s -> tried(begun.get().sketch())));
      return run.report(tried.findings(), Optional.empty(), List.of());
    }
    Outcome<Optional<Manifest>> written = site.then(found -> written(begun.get(), record));
    if (written.findings().size() == site.findings().size()) {
      Supplier<Map<String, Part>> parts =
          () -> Parts.of(sources.value().checks(), site, begun.get().sketch());
      written
          .value()
          .ifPresent(
              manifest ->
                  digest.ifPresent(
                      digits -> {
                        Ahead<Map<String, Part>> found = Ahead.of(parts);
                        record.write(sources(digits, site, now), manifest);
                        notesOf(config).ifPresent(file -> file.write(noted.get()));
                        new PartsRecord(config.output()).write(digits, found.get());
                      }));
    }
    return run.report(written.findings(), written.value(), List.of());
  }

  /**
   * Whether there are more texts than trees are kept of. All others are sooner written in a piece:
   * Java has then compiled what checks texts before it meets what makes pages of them.
   */
  private boolean isLarge(SourceTree sources) {
    return sources.pages().stream().mapToLong(page -> page.text().length()).sum() > small;
  }

  private static Sources sources(String digits, Outcome<Site> site, Instant now) {
    return new Sources(digits, now, site.value().changesAfter(now), site.findings().isEmpty());
  }

  private static Optional<NotesRecord> notesOf(SiteConfig config) {
    return Program.DIGEST.map(program -> new NotesRecord(config.output(), program));
  }

  private static YamlNotes notes(SiteConfig config) {
    return YamlNotes.of(notesOf(config).map(NotesRecord::find).orElse(ByteBuffer.allocate(0)));
  }

  private SourceCount count(SiteConfig config, BuildRecord record) {
    record.look();
    return run.count(config);
  }

  /** What else is wrong with a site that is not to be written. */
  private static Outcome<Output> tried(Sketch sketch) {
    return sketch.tried(() -> true);
  }

  /**
   * Digits of all that a site is made from; empty where reading alone found something to say, or
   * could not read all.
   */
  private static Optional<String> digest(Outcome<SourceTree> sources) {
    SourceTree tree = sources.value();
    return sources.findings().isEmpty() ? digest(tree.config(), tree.checksum()) : Optional.empty();
  }

  private static Optional<String> digest(SiteConfig config, String checksum) {
    return checksum.isEmpty()
        ? Optional.empty()
        : Program.DIGEST.map(program -> String.join(" ", program, checksum, config.line()));
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

  /** Pages are written as they are made, for all of them would be much to hold. */
  private Outcome<Optional<Manifest>> written(Begun begun, BuildRecord record) {
    long start = run.clock().millis();
    Outcome<Optional<Manifest>> written = begun.finish(() -> rest(begun.sketch(), record, start));
    Duration all = Duration.ofMillis(run.clock().millis() - start);
    run.timings().put("write", all.minus(run.timings().getOrDefault("render", all)));
    return written;
  }

  private Outcome<Output> rest(Sketch sketch, BuildRecord record, long start) {
    run.timings().put("render", Duration.ofMillis(run.clock().millis() - start));
    Outcome<Output> rest = sketch.rest();
    if (!rest.hasErrors()) {
      record.forget();
    }
    return rest;
  }

  /** The site that stands, renewed where only texts of items have changed. */
  private Optional<BuildReport> renewed(
      SourceCount count, BuildRecord record, String digest, Instant now) {
    SiteConfig config = count.config();
    Optional<Renewal.Renewed> renewed =
        record
            .find(now)
            .filter(built -> isOfTheSame(built.digest(), digest))
            .flatMap(built -> before(config, built))
            .flatMap(before -> renewed(new Renewal(run.stages(), count, before), record));
    return renewed.flatMap(
        site -> {
          Ahead<Optional<Manifest>> noted =
              Ahead.of(() -> record.write(sources(digest, site.site(), now), site.pages()));
          new PartsRecord(config.output()).write(digest, site.parts());
          List<Diagnostic> findings = site.site().findings();
          return noted
              .get()
              .map(manifest -> run.report(findings, Optional.of(manifest), List.of()))
              .map(report -> report.withMade(site.pages().size()));
        });
  }

  /** Both records are large, and the notes are needed later: they are read meanwhile. */
  private static Optional<Renewal.Before> before(SiteConfig config, Built built) {
    Ahead<YamlNotes> notes = Ahead.of(() -> notes(config));
    return new PartsRecord(config.output())
        .find(built.digest())
        .map(parts -> new Renewal.Before(parts, built.silent(), notes));
  }

  private Optional<Renewal.Renewed> renewed(Renewal renewal, BuildRecord record) {
    long start = run.clock().millis();
    Optional<Renewal.Renewed> renewed = renewal.renew(record::forget);
    renewed.ifPresent(
        site -> run.timings().put("renew", Duration.ofMillis(run.clock().millis() - start)));
    return renewed;
  }
}
