package hromada.write;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Manifest;
import hromada.model.Output;
import hromada.model.OutputFile;
import hromada.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The stage that writes: {@link Output} to a folder. */
public final class SiteWriter {

  /**
   * Writes the site beside its folder and swaps it in when it is whole.
   *
   * @return what was written; empty, with findings {@code duplicate-path}, {@code foreign-output}
   *     or {@code cannot-write}, when the old site was left in place
   */
  public Outcome<Optional<Manifest>> write(Output output) {
    List<Diagnostic> findings = new ArrayList<>(duplicates(output));
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
      List<Manifest.Written> written = write(fresh, output);
      folder.swapIn(fresh);
      return Outcome.of(Optional.of(new Manifest(output.folder(), written)));
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

  /** Writes all files, several at once; none is still being written when this ends. */
  private static List<Manifest.Written> write(Path fresh, Output output) throws IOException {
    Queue<IOException> failures = new ConcurrentLinkedQueue<>();
    List<Manifest.Written> written =
        output.files().parallelStream()
            .flatMap(
                file -> {
                  try {
                    return Stream.of(write(fresh, file, output.folder()));
                  } catch (IOException e) {
                    failures.add(e);
                    return Stream.empty();
                  }
                })
            .toList();
    IOException first = failures.peek();
    if (first != null) {
      throw first;
    }
    return written;
  }

  private static Manifest.Written write(Path folder, OutputFile file, Path old) throws IOException {
    Path target = folder.resolve(file.path());
    Path parent = target.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    byte[] bytes = bytes(file, old.resolve(file.path()));
    Files.write(target, bytes);
    return new Manifest.Written(file.path(), bytes.length, hash(bytes));
  }

  /** What is costly to make is taken from the site that stands, if that has it already. */
  private static byte[] bytes(OutputFile file, Path old) throws IOException {
    boolean made = file.content() instanceof OutputFile.Later && Files.exists(old);
    return made ? Files.readAllBytes(old) : file.content().read();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Paths that differ only in case are one path on Windows and macOS. */
  private static List<Diagnostic> duplicates(Output output) {
    Map<String, OutputFile> seen = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (OutputFile file : output.files()) {
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
