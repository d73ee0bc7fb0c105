package hromada.read;

import hromada.model.Attachment;
import hromada.model.SourceTree;
import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same files as before, of which some hold something else. Whatever else happened, such as new
 * files, lost ones and renamed folders, is left to a reading of everything.
 */
final class Refresh {
  private final SourceTree before;
  private final Map<String, Attachment> saved = new HashMap<>();

  Refresh(SourceTree before) {
    this.before = before;
  }

  private Stream<SourceFile> texts() {
    return Stream.of(
            before.pages(),
            before.registers(),
            before.seeds(),
            before.messages(),
            before.templates())
        .flatMap(List::stream);
  }

  /**
   * The files as they are after {@code changed}; empty where everything has to be read.
   *
   * @param checksums takes what the files come to
   */
  Optional<SourceTree> after(Set<Path> changed, TextDecoder decoder, Checksums checksums) {
    for (Path file : changed) {
      if (!take(file)) {
        return Optional.empty();
      }
    }
    List<Attachment> files =
        texts().flatMap(file -> Optional.ofNullable(saved.get(file.path())).stream()).toList();
    Map<String, SourceFile> fresh = new HashMap<>();
    decoder.read(files, path -> true).forEach(file -> fresh.put(file.path(), file));
    checksums.add(others(files));
    Checksums.Counted counted = checksums.counted();
    if (fresh.size() < files.size() || counted.lacks()) {
      return Optional.empty();
    }
    return Optional.of(isSame(counted) ? before : joined(fresh, counted));
  }

  /** Takes note of a file; false where more has happened than that it was saved. */
  private boolean take(Path changed) {
    Path root = before.config().root().toAbsolutePath().normalize();
    Path file = changed.toAbsolutePath().normalize();
    String path = file.startsWith(root) ? root.relativize(file).toString().replace('\\', '/') : "";
    try {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!now.isRegularFile() || !before.checks().containsKey(path)) {
        return false;
      }
      saved.put(path, new Attachment(path, before.config().root().resolve(path), now.size()));
      return true;
    } catch (IOException e) {
      // Gone, as is many a file that an editor makes while it saves; one of ours is missed.
      return !path.isEmpty() && !before.checks().containsKey(path) && !isFolder(path);
    }
  }

  private boolean isFolder(String path) {
    String below = path + "/";
    SortedMap<String, Long> from = before.checks().tailMap(below);
    return !from.isEmpty() && from.firstKey().startsWith(below);
  }

  /** What was saved besides texts. */
  private List<Attachment> others(List<Attachment> files) {
    Set<String> paths = files.stream().map(Attachment::path).collect(Collectors.toSet());
    return saved.values().stream().filter(file -> !paths.contains(file.path())).toList();
  }

  private boolean isSame(Checksums.Counted counted) {
    return before.checks().entrySet().containsAll(counted.files().entrySet());
  }

  private SourceTree joined(Map<String, SourceFile> fresh, Checksums.Counted counted) {
    SortedMap<String, Long> checks = new TreeMap<>(before.checks());
    checks.putAll(counted.files());
    return new SourceTree(
        before.config(),
        replaced(before.pages(), fresh, SourceFile::path),
        before.unread(),
        replaced(before.registers(), fresh, SourceFile::path),
        replaced(before.attachments(), saved, Attachment::path),
        replaced(before.seeds(), fresh, SourceFile::path),
        replaced(before.messages(), fresh, SourceFile::path),
        replaced(before.templates(), fresh, SourceFile::path),
        replaced(before.assets(), saved, Attachment::path),
        checks);
  }

  private static <T> List<T> replaced(
      List<T> files, Map<String, T> fresh, Function<T, String> path) {
    return fresh.isEmpty()
        ? files
        : files.stream().map(file -> fresh.getOrDefault(path.apply(file), file)).toList();
  }
}
