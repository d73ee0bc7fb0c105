package hromada.render;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.markdown.Document;
import hromada.markdown.Readings;
import hromada.model.Item;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.source.SideBySide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A site before its pages are made: each is made once, when it is asked for or in the end. */
public final class Sketch {
  private final Rendering run;
  private final AssetFiles assets;
  private final WorkerRenderer worker;
  private final List<Page> pages;
  private final List<OutputFile> others;
  private Set<Document> readByAll = Set.of();

  Sketch(Rendering run, AssetFiles assets, List<Job> jobs) {
    this.run = run;
    this.assets = assets;
    this.worker = new WorkerRenderer(run, assets);
    this.pages = jobs.stream().map(Page::new).toList();
    this.others = new ArrayList<>(assets.files());
    for (Item item : run.site().items().values()) {
      if (!item.attachments().isEmpty()) {
        run.files(item).copies().forEach(others::add);
      }
    }
  }

  /** Notes which texts were looked into before the first page. */
  Sketch readBefore(Set<Document> documents) {
    readByAll = documents;
    return this;
  }

  /** A file to be made, or that was made. */
  private static final class Page {
    private final Job job;
    private @Nullable OutputFile made;
    private boolean asked;
    private volatile Set<Document> read = Set.of();

    Page(Job job) {
      this.job = job;
    }

    synchronized Optional<OutputFile> file() {
      if (!asked) {
        made = run().orElse(null);
        asked = true;
      }
      return Optional.ofNullable(made);
    }

    private Optional<OutputFile> run() {
      Readings<Optional<OutputFile>> run = Readings.of(job::run);
      read = run.documents();
      return run.value();
    }

    /** The file, made when somebody takes it, and kept where somebody else will ask for it. */
    OutputFile once(boolean kept) {
      return new OutputFile(
          job.path(),
          new OutputFile.Asked(() -> kept ? bytes() : run().map(Page::bytes)),
          job.source());
    }

    /** What was made of the file and kept. */
    synchronized Optional<OutputFile> kept() {
      return Optional.ofNullable(made);
    }

    synchronized boolean canBeMade() {
      return asked ? made != null : job.run().isPresent();
    }

    /** The file now, its content when somebody wants it. */
    OutputFile promised() {
      return new OutputFile(job.path(), new OutputFile.Asked(this::bytes), job.source());
    }

    private Optional<byte[]> bytes() {
      return file().map(Page::bytes);
    }

    private static byte[] bytes(OutputFile made) {
      return ((OutputFile.Bytes) made.content()).bytes();
    }
  }

  /**
   * The site as it can be shown at once. It lacks what is known only when all pages are: pictures
   * to share, and a worker that keeps pages.
   */
  public Output output() {
    List<OutputFile> files = new ArrayList<>(others);
    pages.forEach(page -> files.add(page.promised()));
    worker.leaving().ifPresent(files::add);
    return new Output(run.site().config().output(), files);
  }

  /**
   * The site for somebody who takes each file once: its pages are made as they are taken, and not
   * kept. The rest of the site and what went wrong is known when all of them were taken.
   */
  public Output pages() {
    List<OutputFile> files = new ArrayList<>(others);
    pages.forEach(page -> files.add(page.once(worker.keeps(page.job.path()))));
    return new Output(run.site().config().output(), files);
  }

  /** What is known of the site when its {@link #pages} were all taken, with all findings. */
  public Outcome<Output> rest() {
    List<OutputFile> files = new ArrayList<>(run.pictures().files());
    List<OutputFile> known = new ArrayList<>(others);
    pages.stream().map(Page::kept).flatMap(Optional::stream).forEach(known::add);
    worker.file(known).ifPresent(files::add);
    return new Outcome<>(new Output(run.site().config().output(), files), findings());
  }

  /**
   * Some of the pages, made anew for a site that stands and of which nothing else is new; empty
   * where one of them cannot be made, or where more than pages depends on them.
   */
  public Optional<Output> again(Set<String> paths) {
    List<Page> wanted = pages.stream().filter(page -> paths.contains(page.job.path())).toList();
    boolean alone = wanted.stream().noneMatch(page -> worker.keeps(page.job.path()));
    if (!alone || wanted.size() < paths.size()) {
      return Optional.empty();
    }
    List<OutputFile> files = new ArrayList<>();
    SideBySide.map(wanted, Page::file).forEach(file -> file.ifPresent(files::add));
    files.addAll(run.pictures().files());
    return files.size() - run.pictures().files().size() == wanted.size() && findings().isEmpty()
        ? Optional.of(new Output(run.site().config().output(), files))
        : Optional.empty();
  }

  /** Which texts were looked into for each page that was made so far, by its path. */
  public Map<String, Set<Document>> readings() {
    Map<String, Set<Document>> readings = new HashMap<>();
    for (Page page : pages) {
      readings.put(page.job.path(), page.read);
    }
    return readings;
  }

  /** Which texts were looked into for the site as a whole. */
  public Set<Document> readByAll() {
    return readByAll;
  }

  /** The whole site, on several threads; without the files whose template failed. */
  public Outcome<Output> finished() {
    List<OutputFile> files = new ArrayList<>(others);
    SideBySide.map(pages, Page::file).forEach(file -> file.ifPresent(files::add));
    files.addAll(run.pictures().files());
    worker.file(files).ifPresent(files::add);
    return new Outcome<>(new Output(run.site().config().output(), files), findings());
  }

  /**
   * The whole site, of which every page was made once to see that it can be. What nobody looked at
   * is not kept: it is made again for whoever does.
   *
   * @param wanted whether somebody still waits for this; work ends when nobody does
   */
  public Outcome<Output> tried(BooleanSupplier wanted) {
    List<OutputFile> files = new ArrayList<>(others);
    List<Boolean> made = SideBySide.map(pages, page -> wanted.getAsBoolean() && page.canBeMade());
    for (int i = 0; i < made.size(); i++) {
      if (made.get(i)) {
        files.add(pages.get(i).promised());
      }
    }
    files.addAll(run.pictures().files());
    worker.file(files).ifPresent(files::add);
    return new Outcome<>(new Output(run.site().config().output(), files), findings());
  }

  private List<Diagnostic> findings() {
    List<Diagnostic> findings = new ArrayList<>(assets.findings());
    findings.addAll(run.templates().findings());
    run.editions().values().forEach(edition -> findings.addAll(edition.texts().findings()));
    return findings;
  }
}
