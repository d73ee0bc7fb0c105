package hromada.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.model.SiteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  private final BlockingQueue<Boolean> events = new LinkedBlockingQueue<>();

  @TempDir Path root;

  @Test
  void configurationAndTheFoldersOfTheSiteCount() throws Exception {
    try (FolderWatch watch = watch()) {
      assertThat(watch.counts(root.resolve("jbake.properties"))).isTrue();
      assertThat(watch.counts(root.resolve("content/news/a/index.uk.md"))).isTrue();
      assertThat(watch.counts(root.resolve("seeds/a.yml"))).isTrue();
    }
  }

  @Test
  void outputAndTheCopiesOfEditorsDoNotCount() throws Exception {
    try (FolderWatch watch = watch()) {
      assertThat(watch.counts(root.resolve("target/site/index.html"))).isFalse();
      assertThat(watch.counts(root.resolve("contents/a.md"))).isFalse();
      assertThat(watch.counts(root.resolve("content/.index.uk.md.swp"))).isFalse();
      assertThat(watch.counts(root.resolve("content/index.uk.md~"))).isFalse();
    }
  }

  @Test
  void foldersMadeLaterAreWatchedToo() throws Exception {
    try (FolderWatch watch = watch()) {
      Path news = Files.createDirectories(root.resolve("content/news"));
      assertThat(watch.counts(news)).isTrue();
      assertThat(events.poll(20, TimeUnit.SECONDS)).isTrue();
      events.clear();
      Files.writeString(news.resolve("a.md"), "a");
      assertThat(events.poll(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void foldersOfAnotherConfigurationAreFollowed() throws Exception {
    Path texts = Files.createDirectories(root.resolve("site/texts"));
    try (FolderWatch watch = watch()) {
      assertThat(watch.counts(texts.resolve("a.md"))).isFalse();
      watch.follow(new SiteConfig(root, "site/texts", "t", "a", "s", root, ""));
      Files.writeString(texts.resolve("a.md"), "a");
      assertThat(events.poll(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  private FolderWatch watch() throws IOException {
    return new FolderWatch(root, changed -> events.add(true));
  }
}
