package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.source.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lists the files below a folder in the order of their paths, whatever order the disk has. Links
 * are not followed: they could bring anything on the machine onto a public site.
 */
final class FolderWalk {
  /** What desktops leave behind beside real files. */
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private final Path root;
  private final List<Diagnostic> findings;

  FolderWalk(Path root, List<Diagnostic> findings) {
    this.root = root;
    this.findings = findings;
  }

  /** All files below {@code folder}; none when it does not exist. */
  List<Attachment> files(String folder) {
    Path start = root.resolve(folder);
    List<Attachment> files = new ArrayList<>();
    if (!Files.isDirectory(start)) {
      return files;
    }
    try {
      Files.walkFileTree(start, new Visitor(folder, start, files));
    } catch (IOException e) {
      unreadable(start, e);
    }
    files.sort(Comparator.comparing(Attachment::path));
    return files;
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private void unreadable(Path file, IOException cause) {
    findings.add(
        Diagnostic.error(
                "unreadable-file", Place.of(path(file)), String.valueOf(cause.getMessage()))
            .withHelp("unreadable-file.help"));
  }

  private static boolean isLitter(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || LITTER.contains(name.toLowerCase(Locale.ROOT));
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final String folder;
    private final int start;
    private final List<Attachment> files;

    Visitor(String folder, Path start, List<Attachment> files) {
      this.folder = folder;
      this.start = start.toString().length();
      this.files = files;
    }

    /** Where it lies below the root. Every file passes here, so no path is taken apart. */
    private String below(Path file) {
      return folder + file.toString().substring(start).replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      return isLitter(below(visited)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = below(file);
      if (isLitter(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        findings.add(Diagnostic.error("symlink", Place.of(path), path).withHelp("symlink.help"));
      } else if (attributes.isRegularFile()) {
        files.add(new Attachment(path, file, attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      unreadable(file, cause);
      return FileVisitResult.CONTINUE;
    }
  }
}
