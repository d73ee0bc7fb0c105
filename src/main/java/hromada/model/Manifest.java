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
   * @param touched when it was last written to, in nanoseconds since 1970 in UTC
   */
  public record Written(String path, long size, long touched) {}
}
