package hromada.model;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param folder the folder that holds the site
 * @param files its files, sorted by path
 */
public record Manifest(Path folder, List<Written> files) {
  public Manifest {
    files = List.copyOf(files);
  }

  /**
   * One written file.
   *
   * @param path below the folder, with {@code /}
   * @param size in bytes
   */
  public record Written(String path, long size) {}
}
