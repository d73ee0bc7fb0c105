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
  private final List<Page> pages;
  private final List<OutputFile> others;

  Sketch(Rendering run, AssetFiles assets, List<Job> jobs) {
    this.run = run;
    this.assets = assets;
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

    synchronized boolean canBeMade() {
      return asked ? made != null : job.run().isPresent();
    }

    /** The file now, its content when somebody wants it. */
    OutputFile promised() {
      return new OutputFile(job.path(), new OutputFile.Asked(this::bytes), job.source());
    }

    private Optional<byte[]> bytes() {
      return file().map(made -> ((OutputFile.Bytes) made.content()).bytes());
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

  /** The whole site, on several threads; without the files whose template failed. */
  public Outcome<Output> finished() {
    List<OutputFile> files = new ArrayList<>(others);
    files.addAll(pages.parallelStream().map(Page::file).flatMap(Optional::stream).toList());
    files.addAll(run.pictures().files());
    new WorkerRenderer(run, assets).file(files).ifPresent(files::add);
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
    new WorkerRenderer(run, assets).file(files).ifPresent(files::add);
    return new Outcome<>(new Output(run.site().config().output(), files), findings());
  }

  private List<Diagnostic> findings() {
    List<Diagnostic> findings = new ArrayList<>(assets.findings());
    findings.addAll(run.templates().findings());
    run.editions().values().forEach(edition -> findings.addAll(edition.texts().findings()));
    return findings;
  }
}
