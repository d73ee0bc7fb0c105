package hromada.write;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Manifest;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.source.Place;
import hromada.source.SideBySide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stage that writes: {@link Output} to a folder. */
public final class SiteWriter {

  /** Writes a site that is known to its end. */
  public Outcome<Optional<Manifest>> write(Output output) {
    return write(output, () -> Outcome.of(new Output(output.folder(), List.of())));
  }

  /**
   * Writes the site beside its folder and swaps it in when it is whole.
   *
   * @param output the site; its files may be made while they are written
   * @param rest asked when these are written: what else belongs to the site, and what went wrong
   *     with what was made
   * @return what was written; empty, with those errors or with findings {@code duplicate-path},
   *     {@code foreign-output} or {@code cannot-write}, when the old site was left in place
   */
  public Outcome<Optional<Manifest>> write(Output output, Supplier<Outcome<Output>> rest) {
    List<Diagnostic> findings = new ArrayList<>(duplicates(output.files()));
    OutputFolder folder = new OutputFolder(output.folder());
    if (!folder.isOurs()) {
      findings.add(
          Diagnostic.error("foreign-output", Place.of(name(output.folder())), output.folder())
              .withMessage("foreign-output", output.folder().toString())
              .withHelp("foreign-output.help"));
    }
    if (!findings.isEmpty()) {
      return new Outcome<>(Optional.empty(), findings);
    }
    try {
      Path fresh = folder.fresh();
      List<Attempt> attempts = attempts(fresh, output);
      Outcome<Output> more = rest.get();
      findings.addAll(more.findings());
      findings.addAll(duplicates(joined(output, more.value())));
      if (new Outcome<>(output, findings).hasErrors()) {
        folder.discard(fresh);
        return new Outcome<>(Optional.empty(), findings);
      }
      List<Manifest.Written> written = written(attempts);
      written.addAll(written(attempts(fresh, more.value())));
      folder.swapIn(fresh);
      written.sort(Comparator.comparing(Manifest.Written::path));
      return new Outcome<>(Optional.of(new Manifest(output.folder(), written)), findings);
    } catch (IOException e) {
      findings.add(
          Diagnostic.error(
                  "cannot-write",
                  Place.of(name(output.folder())),
                  e.getClass().getSimpleName() + ": " + e.getMessage())
              .withHelp("cannot-write.help"));
      return new Outcome<>(Optional.empty(), findings);
    }
  }

  /**
   * Puts some files of the site that stands in place of those it has. All are whole on the disk
   * before the first is moved, each in one step.
   *
   * @return false where one of them is new to the site or cannot be written: all of the site has to
   *     be written then; what is costly to make is left alone, its path names it
   */
  public boolean replace(Output output) {
    try {
      if (output.files().stream().anyMatch(file -> isNew(output, file))) {
        return false;
      }
      OutputFolder folder = new OutputFolder(output.folder());
      Path fresh = folder.fresh();
      List<OutputFile> pages =
          output.files().stream()
              .filter(file -> !(file.content() instanceof OutputFile.Later))
              .toList();
      written(attempts(fresh, new Output(output.folder(), pages)));
      for (OutputFile page : pages) {
        Files.move(
            fresh.resolve(page.path()),
            output.folder().resolve(page.path()),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
      folder.discard(fresh);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isNew(Output output, OutputFile file) {
    return !Files.isRegularFile(output.folder().resolve(file.path()), LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes files. Each has ended, well or not, before anybody looks: none may write on behind. */
  private static List<Attempt> attempts(Path fresh, Output output) throws IOException {
    folders(fresh, output);
    return SideBySide.map(output.files(), file -> write(fresh, file, output.folder()));
  }

  private static List<Manifest.Written> written(List<Attempt> attempts) throws IOException {
    List<Manifest.Written> written = new ArrayList<>();
    for (Attempt attempt : attempts) {
      written.add(attempt.written());
    }
    return written;
  }

  private static List<OutputFile> joined(Output output, Output more) {
    return Stream.concat(output.files().stream(), more.files().stream()).toList();
  }

  /** Makes every folder once: asking for each file whether its folder is there costs as much. */
  private static void folders(Path fresh, Output output) throws IOException {
    Set<String> folders = new TreeSet<>();
    for (OutputFile file : output.files()) {
      folders.add(file.path().substring(0, Math.max(0, file.path().lastIndexOf('/'))));
    }
    try {
      SideBySide.each(folders, folder -> create(fresh.resolve(folder)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one file; several are written at once. */
  private static Attempt write(Path folder, OutputFile file, Path old) {
    Path target = folder.resolve(file.path());
    try {
      byte[] bytes = bytes(file, old.resolve(file.path()));
      Files.write(target, bytes);
      return new Attempt(Standing.Touched.of(target).written(file.path()), null);
    } catch (IOException e) {
      return new Attempt(null, e);
    } catch (UncheckedIOException e) {
      return new Attempt(null, e.getCause());
    }
  }

  /** What came of writing a file: either that it was written, or why not. */
  private record Attempt(Manifest.@Nullable Written file, @Nullable IOException failure) {
    Manifest.Written written() throws IOException {
      if (failure != null) {
        throw failure;
      }
      return Objects.requireNonNull(file);
    }
  }

  /** What is costly to make is taken from the site that stands, if that has it already. */
  private static byte[] bytes(OutputFile file, Path old) throws IOException {
    boolean made = file.content() instanceof OutputFile.Later && Files.exists(old);
    return made ? Files.readAllBytes(old) : file.content().read();
  }

  /** Paths that differ only in case are one path on Windows and macOS. */
  private static List<Diagnostic> duplicates(List<OutputFile> files) {
    Map<String, OutputFile> seen = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (OutputFile file : files) {
      OutputFile first = seen.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
      if (first != null) {
        findings.add(
            Diagnostic.error("duplicate-path", Place.of(file.source()), "/" + file.path())
                .withNote(Place.of(first.source()), "note.first-here")
                .withHelp("duplicate-path.help"));
      }
    }
    return findings;
  }

  private static String name(Path folder) {
    Path last = folder.getFileName();
    return last == null ? folder.toString() : last.toString();
  }
}
