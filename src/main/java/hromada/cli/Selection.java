package hromada.cli;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Silenced;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files and folders a command is about.
 *
 * @param paths below the site's folder, with {@code /} between names; none for the whole site
 */
record Selection(List<String> paths) implements Predicate<String> {
  Selection {
    paths = List.copyOf(paths);
  }

  /**
   * What the arguments of a command name.
   *
   * @param root the site's folder
   * @param from the folder the command was given in
   */
  static Selection of(Path root, Path from, List<Path> given) {
    return new Selection(
        given.stream()
            .map(path -> root.relativize(from.toAbsolutePath().resolve(path).normalize()))
            .map(path -> path.toString().replace('\\', '/'))
            .filter(path -> !path.isEmpty())
            .toList());
  }

  /** The first of the paths that is not there, or not in the site. */
  Optional<String> missing(Path root) {
    return paths.stream()
        .filter(path -> path.startsWith("..") || !Files.exists(root.resolve(path)))
        .findFirst();
  }

  boolean isWhole() {
    return paths.isEmpty();
  }

  @Override
  public boolean test(String file) {
    return isWhole()
        || paths.stream().anyMatch(path -> file.equals(path) || file.startsWith(path + "/"));
  }

  /** The findings in these files. */
  List<Diagnostic> of(List<Diagnostic> findings) {
    return isWhole()
        ? findings
        : findings.stream().filter(finding -> test(finding.place().path())).toList();
  }

  /** What is silenced in these files. */
  List<Silenced> ofSilenced(List<Silenced> silenced) {
    return silenced.stream().filter(one -> test(one.by().place().path())).toList();
  }

  /** How many texts there are in these files. */
  int pages(Path root) {
    int pages = 0;
    for (String path : paths) {
      try (Stream<Path> files = Files.walk(root.resolve(path))) {
        pages += (int) files.filter(file -> file.toString().endsWith(".md")).count();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return pages;
  }
}
