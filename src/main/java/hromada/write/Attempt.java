package hromada.write;

import hromada.model.Manifest;
import hromada.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of writing a file: either that it was written, or why not. */
record Attempt(Manifest.@Nullable Written file, @Nullable IOException failure) {
  /**
   * Writes one file; several may be written at once.
   *
   * @param folder where it goes, a folder that has all folders it needs
   * @param old the site that stands, which may have what is costly to make
   */
  static Attempt of(Path folder, OutputFile file, Path old) {
    Path target = folder.resolve(file.path());
    try {
      Files.write(target, bytes(file, old.resolve(file.path())));
      return new Attempt(Standing.Touched.of(target).written(file.path()), null);
    } catch (IOException e) {
      return new Attempt(null, e);
    } catch (UncheckedIOException e) {
      return new Attempt(null, e.getCause());
    }
  }

  /** What is costly to make is taken from the site that stands, if that has it already. */
  private static byte[] bytes(OutputFile file, Path old) throws IOException {
    boolean made = file.content() instanceof OutputFile.Later && Files.exists(old);
    return made ? Files.readAllBytes(old) : file.content().read();
  }

  /** The file, if it was written; what kept it from that is thrown. */
  Manifest.Written written() throws IOException {
    if (failure != null) {
      throw failure;
    }
    return Objects.requireNonNull(file);
  }
}
