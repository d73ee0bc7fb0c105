package hromada.model;

import java.nio.file.Path;

/**
 * A file that is copied as it is: a picture or document of an item, or an asset of the site.
 *
 * @param path its path below the site's folder, with {@code /}
 * @param file where it lies on disk
 * @param size in bytes
 */
public record Attachment(String path, Path file, long size) {
  /** The last name of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
