package hromada.write;

import hromada.model.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a folder's site was made from, in a file beside that folder. A site made from the same is
 * the same, so that nothing need be done; in any doubt there is no such site.
 */
public final class BuildRecord {
  private static final int LINES = 5;
  private static final String SILENT = "true";

  private final Path folder;
  private final Path file;
  private @Nullable CompletableFuture<Optional<Standing>> looked;

  /**
   * A site that was built before.
   *
   * @param digest digits of everything that went into it
   * @param manifest its files
   * @param silent whether there was nothing to say of it
   */
  public record Built(String digest, Manifest manifest, boolean silent) {}

  /**
   * What a site was made from.
   *
   * @param digest digits of everything that went into it
   * @param from the moment it was made
   * @param until the moment from which the same sources make another site
   * @param silent whether there was nothing to say of it
   */
  public record Sources(String digest, Instant from, Instant until, boolean silent) {}

  /** The record of the site in {@code folder}. */
  public BuildRecord(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.file = OutputFolder.beside(this.folder, ".built");
  }

  /** Whether anything is noted down of the folder. */
  public boolean exists() {
    return Files.exists(file);
  }

  /** Begins to look what stands in the folder, while others work. */
  public void look() {
    if (looked == null) {
      looked = CompletableFuture.supplyAsync(() -> standing(folder));
    }
  }

  private static Optional<Standing> standing(Path folder) {
    try {
      return Optional.of(Standing.of(folder));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * What stands in the folder, if it was made from {@code sources}, still counts at {@code now},
   * and nobody has touched it since.
   */
  public Optional<Built> find(String sources, Instant now) {
    return find(now, sources::equals);
  }

  /**
   * What stands in the folder, whatever it was made from, if it still counts at {@code now} and
   * nobody has touched it since.
   */
  public Optional<Built> find(Instant now) {
    return find(now, sources -> true);
  }

  private Optional<Built> find(Instant now, Predicate<String> sources) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (lines.size() != LINES
          || !sources.test(lines.get(0))
          || now.isBefore(Instant.parse(lines.get(1)))
          || !now.isBefore(Instant.parse(lines.get(2)))) {
        return Optional.empty();
      }
      boolean silent = lines.get(4).equals(SILENT);
      return standing()
          .filter(standing -> standing.digest().equals(lines.get(3)))
          .map(standing -> new Built(lines.get(0), standing.manifest(), silent));
    } catch (IOException | DateTimeException e) {
      return Optional.empty(); // no record, or none that can be read: the site is made anew
    }
  }

  /** What stood in the folder when this first looked; empty where that cannot be told. */
  private Optional<Standing> standing() {
    look();
    return Objects.requireNonNull(looked).join();
  }

  /**
   * Notes down what the site that was just written was made from. Where that cannot be written the
   * next build does its work again.
   *
   * @param built what is known of the site
   * @param manifest its files
   */
  public void write(Sources built, Manifest manifest) {
    try {
      write(built, Standing.of(manifest));
    } catch (IOException e) {
      forget();
    }
  }

  /**
   * The same of a site that was {@link #find found} and of which some files were replaced since.
   *
   * @param replaced the paths of these files
   * @return what stands; empty where that cannot be read or noted down
   */
  public Optional<Manifest> write(Sources built, Collection<String> replaced) {
    try {
      return write(built, standing().orElseThrow(IOException::new).with(replaced));
    } catch (IOException e) {
      forget();
      return Optional.empty();
    }
  }

  private Optional<Manifest> write(Sources built, Standing standing) throws IOException {
    Files.write(
        file,
        List.of(
            built.digest(),
            built.from().toString(),
            built.until().toString(),
            standing.digest(),
            String.valueOf(built.silent())),
        StandardCharsets.UTF_8);
    return Optional.of(standing.manifest());
  }

  /** Whatever stands in the folder, nothing is known of it. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // An old record names an old site, which the new one's files do not fit.
    }
  }
}
