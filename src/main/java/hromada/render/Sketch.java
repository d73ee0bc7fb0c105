package hromada.render;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Item;
import hromada.model.Output;
import hromada.model.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A site before its pages are made: each is made once, when it is asked for or in the end. */
public final class Sketch {
  private final Rendering run;
  private final AssetFiles assets;
  private final WorkerRenderer worker;
  private final List<Page> pages;
  private final List<OutputFile> others;

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

  /** A file to be made, or that was made. */
  private static final class Page {
    private final Job job;
    private @Nullable OutputFile made;
    private boolean asked;

    Page(Job job) {
      this.job = job;
    }

    synchronized Optional<OutputFile> file() {
      if (!asked) {
        made = job.run().orElse(null);
        asked = true;
      }
      return Optional.ofNullable(made);
    }

    /** The file, made when somebody takes it, and kept where somebody else will ask for it. */
    OutputFile once(boolean kept) {
      return new OutputFile(
          job.path(),
          new OutputFile.Asked(() -> kept ? bytes() : job.run().map(Page::bytes)),
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
   * to share, and the worker.
   */
  public Output output() {
    List<OutputFile> files = new ArrayList<>(others);
    pages.forEach(page -> files.add(page.promised()));
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

  /** The whole site, on several threads; without the files whose template failed. */
  public Outcome<Output> finished() {
    List<OutputFile> files = new ArrayList<>(others);
    files.addAll(pages.parallelStream().map(Page::file).flatMap(Optional::stream).toList());
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
    files.addAll(
        pages.parallelStream()
            .filter(page -> wanted.getAsBoolean() && page.canBeMade())
            .map(Page::promised)
            .toList());
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
