package hromada.serve;

import hromada.model.SiteConfig;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches the folders a site is made of, and its {@code jbake.properties}; nothing else in the
 * site's folder, such as its output, counts.
 */
final class FolderWatch implements AutoCloseable {
  private static final String CONFIG = "jbake.properties";

  /** JBake's names, until the configuration can be read. */
  private static final Set<String> STANDARD = Set.of("content", "templates", "assets", "seeds");

  private final Path root;
  private final Consumer<Path> onChange;
  private Set<String> folders = Set.of();
  private @Nullable DirectoryWatcher watcher;

  /** Watches the site in {@code root}, and tells of a file, or of a folder anything may be in. */
  FolderWatch(Path root, Consumer<Path> onChange) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    this.onChange = onChange;
    watch(STANDARD);
  }

  /** Watches the folders of this configuration from now on. */
  void follow(SiteConfig config) {
    try {
      // Not Set.of: two keys may name one folder.
      watch(
          new HashSet<>(
              List.of(config.content(), config.templates(), config.assets(), config.seeds())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void watch(Set<String> names) throws IOException {
    if (names.equals(folders)) {
      return;
    }
    close();
    folders = names;
    DirectoryWatcher next =
        DirectoryWatcher.builder()
            .path(root)
            .fileHashing(false)
            .fileTreeVisitor(this::visit)
            .listener(this::event)
            .build();
    watcher = next;
    // Not in the common pool: its threads have pages to make.
    CompletableFuture<Void> watching = next.watchAsync(work -> PreviewServer.daemon(work).start());
    if (watching.isCompletedExceptionally()) {
      throw new IOException("no more folders can be watched on this system");
    }
  }

  private void event(DirectoryChangeEvent event) {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
      onChange.accept(root);
    } else if (counts(event.path())) {
      onChange.accept(event.path());
    }
  }

  /** Whether the site is made of this file; the copies that editors keep are not. */
  boolean counts(Path file) {
    Path path = root.relativize(file.toAbsolutePath().normalize());
    String name = path.getFileName().toString();
    if (name.startsWith(".") || name.endsWith("~")) {
      return false;
    }
    return path.equals(Path.of(CONFIG)) || folders.stream().anyMatch(path::startsWith);
  }

  /** Whether another configuration may be read after a change of this file or folder. */
  boolean mayConfigure(Path changed) {
    Path path = changed.toAbsolutePath().normalize();
    return path.equals(root) || path.equals(root.resolve(CONFIG));
  }

  private void visit(Path from, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
      throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!leadsToSources(root.relativize(folder))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            onFolder.call(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            onFile.call(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Deleted meanwhile: an event of its own says so.
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Whether a folder is one of the site's own, inside one, or on the way to one. */
  private boolean leadsToSources(Path folder) {
    return folder.toString().isEmpty()
        || folders.stream()
            .map(Path::of)
            .anyMatch(own -> folder.startsWith(own) || own.startsWith(folder));
  }

  @Override
  public synchronized void close() throws IOException {
    DirectoryWatcher open = watcher;
    if (open != null) {
      watcher = null;
      open.close();
    }
  }
}
