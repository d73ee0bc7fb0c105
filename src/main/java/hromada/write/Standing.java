package hromada.write;

import hromada.model.Manifest;
import hromada.source.Checksum;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What stands in a folder.
 *
 * @param folder the folder
 * @param files its files by path, with {@code /}
 * @param digest digits that change when one of the files is touched
 */
record Standing(Path folder, SortedMap<String, Touched> files, String digest) {
  Standing {
    files = Collections.unmodifiableSortedMap(files);
  }

  private Standing(Path folder, SortedMap<String, Touched> files) {
    this(folder, files, digest(files));
  }

  /** How large a file is, and when it was last touched. */
  record Touched(long size, long moment) {
    static Touched of(BasicFileAttributes attributes) {
      return new Touched(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** How a file is now. */
    static Touched of(Path file) throws IOException {
      return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    Manifest.Written written(String path) {
      return new Manifest.Written(path, size, moment);
    }
  }

  /** Looks what stands in {@code folder}. */
  static Standing of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    int start = folder.toString().length() + 1;
    SortedMap<String, Touched> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            String name = path.toString().substring(start).replace('\\', '/');
            files.put(name, Touched.of(attributes));
            return FileVisitResult.CONTINUE;
          }
        });
    return new Standing(folder, files);
  }

  /** What stands in a folder that was just written. */
  static Standing of(Manifest manifest) {
    SortedMap<String, Touched> files = new TreeMap<>();
    manifest
        .files()
        .forEach(file -> files.put(file.path(), new Touched(file.size(), file.touched())));
    return new Standing(manifest.folder(), files);
  }

  /** The same after some files, by their paths, were put in place of those that stood there. */
  Standing with(Collection<String> replaced) throws IOException {
    SortedMap<String, Touched> now = new TreeMap<>(files);
    for (String path : replaced) {
      now.put(path, Touched.of(folder.resolve(path)));
    }
    return new Standing(folder, now);
  }

  private static String digest(SortedMap<String, Touched> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (path, touched) ->
            lines
                .append(touched.moment)
                .append(' ')
                .append(touched.size)
                .append(' ')
                .append(path)
                .append('\n'));
    return Checksum.of(lines.toString());
  }

  Manifest manifest() {
    return new Manifest(
        folder,
        files.entrySet().stream().map(file -> file.getValue().written(file.getKey())).toList());
  }
}
