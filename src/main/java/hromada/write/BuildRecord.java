package hromada.write;

import hromada.model.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What a folder's site was made from, in a file beside that folder. A site made from the same is
 * the same, so that nothing need be done; in any doubt there is no such site.
 */
public final class BuildRecord {
  private static final int LINES = 5;
  private static final String SILENT = "true";

  private final Path folder;
  private final Path file;

  /**
   * A site that was built before.
   *
   * @param manifest its files
   * @param silent whether there was nothing to say of it
   */
  public record Built(Manifest manifest, boolean silent) {}

  /** The record of the site in {@code folder}. */
  public BuildRecord(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.file = OutputFolder.beside(this.folder, ".built");
  }

  /** Whether anything is noted down of the folder. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * What stands in the folder, if it was made from {@code sources}, still counts at {@code now},
   * and nobody has touched it since.
   */
  public Optional<Built> find(String sources, Instant now) {
    return find(now, sources::equals);
  }

  /**
   * The sources that what stands in the folder was made from, whatever they were, if it still
   * counts at {@code now} and nobody has touched it since.
   */
  public Optional<String> sources(Instant now) {
    List<String> sources = new ArrayList<>();
    return find(now, sources::add).map(built -> sources.get(0));
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
      Standing standing = standing();
      return standing.digest.equals(lines.get(3))
          ? Optional.of(
              new Built(new Manifest(folder, standing.files), lines.get(4).equals(SILENT)))
          : Optional.empty();
    } catch (IOException | DateTimeException e) {
      return Optional.empty(); // no record, or none that can be read: the site is made anew
    }
  }

  /**
   * Notes down what the site that now stands was made from. Where that cannot be written the next
   * build does its work again.
   *
   * @param sources digits of everything that went into it
   * @param from the moment it was made
   * @param until the moment from which the same sources make another site
   * @param silent whether there was nothing to say of it
   * @return what stands; empty where that cannot be read or noted down
   */
  public Optional<Manifest> write(String sources, Instant from, Instant until, boolean silent) {
    try {
      Standing standing = standing();
      Files.write(
          file,
          List.of(
              sources, from.toString(), until.toString(), standing.digest, String.valueOf(silent)),
          StandardCharsets.UTF_8);
      return Optional.of(new Manifest(folder, standing.files));
    } catch (IOException e) {
      forget();
      return Optional.empty();
    }
  }

  /** Whatever stands in the folder, nothing is known of it. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // An old record names an old site, which the new one's files do not fit.
    }
  }

  /** The files of the folder, and digits that change when one of them is touched. */
  private record Standing(List<Manifest.Written> files, String digest) {}

  private record Touched(Manifest.Written file, long moment) {}

  private Standing standing() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    int start = folder.toString().length() + 1;
    List<Touched> touched = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            String name = path.toString().substring(start).replace('\\', '/');
            long moment = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            touched.add(new Touched(new Manifest.Written(name, attributes.size()), moment));
            return FileVisitResult.CONTINUE;
          }
        });
    touched.sort(Comparator.comparing(file -> file.file().path()));
    StringBuilder lines = new StringBuilder();
    for (Touched one : touched) {
      lines.append(one.moment).append(' ').append(one.file.size()).append(' ');
      lines.append(one.file.path()).append('\n');
    }
    return new Standing(touched.stream().map(Touched::file).toList(), digest(lines.toString()));
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
