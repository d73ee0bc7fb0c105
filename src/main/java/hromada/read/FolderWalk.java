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
      Files.walkFileTree(start, new Visitor(files));
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

  private static boolean isLitter(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || LITTER.contains(name.toLowerCase(Locale.ROOT));
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final List<Attachment> files;

    Visitor(List<Attachment> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isLitter(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isLitter(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        findings.add(
            Diagnostic.error("symlink", Place.of(path(file)), path(file)).withHelp("symlink.help"));
      } else if (attributes.isRegularFile()) {
        files.add(new Attachment(path(file), file, attributes.size()));
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
