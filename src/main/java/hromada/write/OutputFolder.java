package hromada.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** The folder that receives the site, and the two that stand beside it while it is replaced. */
final class OutputFolder {
  /** Files that every site of ours has at its top. */
  private static final List<String> MARKS = List.of("index.html", "sitemap.xml", "robots.txt");

  private final Path folder;

  OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Whether the folder may be replaced: it does not exist, is empty, or holds a site. Everything in
   * it is lost, so a folder of somebody's documents named by mistake must be refused.
   */
  boolean isOurs() {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    if (MARKS.stream().allMatch(mark -> Files.exists(folder.resolve(mark)))) {
      return true;
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** An empty folder beside the real one, on the same disk so that it can be moved in one step. */
  Path fresh() throws IOException {
    Path fresh = beside(".new");
    delete(fresh);
    return Files.createDirectories(fresh);
  }

  /** The fresh folder is not to be put anywhere. */
  void discard(Path fresh) throws IOException {
    delete(fresh);
  }

  /** Puts {@code fresh} where the site is. The old site is kept until the new one stands. */
  void swapIn(Path fresh) throws IOException {
    Path old = beside(".old");
    delete(old);
    boolean replaces = Files.exists(folder);
    if (replaces) {
      Files.move(folder, old);
    }
    try {
      Files.move(fresh, folder);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, folder);
      }
      throw e;
    }
    delete(old);
  }

  private Path beside(String suffix) {
    return beside(folder, suffix);
  }

  /** A neighbour of a folder. */
  static Path beside(Path folder, String suffix) {
    Path name = folder.getFileName();
    return folder.resolveSibling((name == null ? "site" : name.toString()) + suffix);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path visited, @org.jspecify.annotations.Nullable IOException error)
              throws IOException {
            if (error != null) {
              throw error;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
