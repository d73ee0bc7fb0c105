package hromada.model;

import java.nio.file.Path;
import java.util.List;

/**
 * The finished site in memory. Nothing is on disk yet.
 *
 * @param folder where it goes
 * @param files its files, sorted by path
 */
public record Output(Path folder, List<OutputFile> files) {
  public Output {
    files = files.stream().sorted().toList();
  }
}
