package hromada.serve;

import hromada.model.SiteConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Does something after every change of a site's files, until closed. */
public final class SiteWatch implements AutoCloseable {
  private static final Duration QUIET = Duration.ofMillis(20);

  private final FolderWatch watch;
  private final Thread thread;

  private SiteWatch(FolderWatch watch, Thread thread) {
    this.watch = watch;
    this.thread = thread;
  }

  /** Watches the site in {@code root} and does {@code work}, in a thread of its own. */
  public static SiteWatch start(Path root, Runnable work) throws IOException {
    Changes changes = new Changes(QUIET);
    FolderWatch watch = new FolderWatch(root, changes::happened);
    Thread thread = PreviewServer.daemon(() -> repeat(changes, work));
    thread.start();
    return new SiteWatch(watch, thread);
  }

  private static void repeat(Changes changes, Runnable work) {
    try {
      while (true) {
        changes.await();
        work.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Watches the folders of this configuration from now on. */
  public void follow(SiteConfig config) {
    watch.follow(config);
  }

  @Override
  public void close() throws IOException {
    watch.close();
    thread.interrupt();
  }
}
