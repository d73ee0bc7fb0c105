package hromada.write;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Manifest;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The stage that writes: {@link Output} to a folder. */
public final class SiteWriter {

  /** Writes a site that is known to its end. */
  public Outcome<Optional<Manifest>> write(Output output) {
    return begin(output)
        .then(
            site ->
                site.map(fresh -> fresh.finish(() -> Outcome.of(nothing(output.folder()))))
                    .orElseGet(() -> Outcome.of(Optional.empty())));
  }

  private static Output nothing(Path folder) {
    return new Output(folder, List.of());
  }

  /**
   * Begins to write a site beside its folder.
   *
   * @param output the site; its files may be made while they are written
   * @return the site, of which nothing is written yet; empty, with findings {@code duplicate-path},
   *     {@code foreign-output} or {@code cannot-write}, when it is not to be
   */
  public Outcome<Optional<FreshSite>> begin(Output output) {
    List<Diagnostic> findings = new ArrayList<>(duplicates(output.files()));
    if (!new OutputFolder(output.folder()).isOurs()) {
      findings.add(
          Diagnostic.error("foreign-output", Place.of(name(output.folder())), output.folder())
              .withMessage("foreign-output", output.folder().toString())
              .withHelp("foreign-output.help"));
    }
    if (!findings.isEmpty()) {
      return new Outcome<>(Optional.empty(), findings);
    }
    try {
      return Outcome.of(Optional.of(new FreshSite(output)));
    } catch (IOException e) {
      return new Outcome<>(Optional.empty(), List.of(cannotWrite(output.folder(), e)));
    }
  }

  static Diagnostic cannotWrite(Path folder, IOException cause) {
    return Diagnostic.error(
            "cannot-write",
            Place.of(name(folder)),
            cause.getClass().getSimpleName() + ": " + cause.getMessage())
        .withHelp("cannot-write.help");
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
      List<OutputFile> pages =
          output.files().stream()
              .filter(file -> !(file.content() instanceof OutputFile.Later))
              .toList();
      new FreshSite(new Output(output.folder(), pages)).replace();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isNew(Output output, OutputFile file) {
    return !Files.isRegularFile(output.folder().resolve(file.path()), LinkOption.NOFOLLOW_LINKS);
  }

  /** Paths that differ only in case are one path on Windows and macOS. */
  static List<Diagnostic> duplicates(List<OutputFile> files) {
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
