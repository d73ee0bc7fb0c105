package hromada.write;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Manifest;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.source.SideBySide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A site that is being written beside its folder, and takes the place of what stands there when it
 * is whole. Several threads may write at once.
 */
public final class FreshSite {
  private final Output output;
  private final OutputFolder folder;
  private final Path fresh;
  private final Map<String, OutputFile> files = new HashMap<>();
  private final Set<String> begun = ConcurrentHashMap.newKeySet();
  private final Map<String, Attempt> attempts = new ConcurrentHashMap<>();

  FreshSite(Output output) throws IOException {
    this.output = output;
    this.folder = new OutputFolder(output.folder());
    this.fresh = folder.fresh();
    output.files().forEach(file -> files.put(file.path(), file));
    makeFolders(output.files());
  }

  /** Writes the file of this path already now, if the site has one. */
  public void write(String path) {
    OutputFile file = files.get(path);
    if (file != null) {
      write(file);
    }
  }

  /** Each file is written by the first who asks; all have ended before anybody looks. */
  private void write(OutputFile file) {
    // The map itself would hold others up while a page is made.
    if (begun.add(file.path())) {
      attempts.put(file.path(), Attempt.of(fresh, file, output.folder()));
    }
  }

  /**
   * Writes all that is not yet written, and puts the site in its place.
   *
   * @param rest asked when that is done: what else belongs to the site, and what went wrong with
   *     what was made
   * @return what was written; empty, with those errors or with findings {@code duplicate-path} or
   *     {@code cannot-write}, when the old site was left in place
   */
  public Outcome<Optional<Manifest>> finish(Supplier<Outcome<Output>> rest) {
    List<Diagnostic> findings = new ArrayList<>();
    try {
      SideBySide.each(output.files(), this::write);
      Outcome<Output> more = rest.get();
      findings.addAll(more.findings());
      findings.addAll(
          SiteWriter.duplicates(
              Stream.concat(output.files().stream(), more.value().files().stream()).toList()));
      if (new Outcome<>(output, findings).hasErrors()) {
        discard();
        return new Outcome<>(Optional.empty(), findings);
      }
      makeFolders(more.value().files());
      SideBySide.each(more.value().files(), this::write);
      List<Manifest.Written> written = written();
      folder.swapIn(fresh);
      return new Outcome<>(Optional.of(new Manifest(output.folder(), written)), findings);
    } catch (IOException e) {
      findings.add(SiteWriter.cannotWrite(output.folder(), e));
      return new Outcome<>(Optional.empty(), findings);
    }
  }

  /** Writes all of it and moves file by file into the site that stands, each in one step. */
  void replace() throws IOException {
    SideBySide.each(output.files(), this::write);
    for (Manifest.Written file : written()) {
      Files.move(
          fresh.resolve(file.path()),
          output.folder().resolve(file.path()),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
    discard();
  }

  /** Gives the site up; what stands in its folder stays. */
  public void discard() throws IOException {
    folder.discard(fresh);
  }

  private List<Manifest.Written> written() throws IOException {
    List<Manifest.Written> written = new ArrayList<>();
    for (Attempt attempt : attempts.values()) {
      written.add(attempt.written());
    }
    written.sort(Comparator.comparing(Manifest.Written::path));
    return written;
  }

  /** Makes every folder once: asking for each file whether its folder is there costs as much. */
  private void makeFolders(List<OutputFile> of) throws IOException {
    Set<String> folders = new TreeSet<>();
    for (OutputFile file : of) {
      folders.add(file.path().substring(0, Math.max(0, file.path().lastIndexOf('/'))));
    }
    try {
      SideBySide.each(folders, name -> make(fresh.resolve(name)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
