package hromada.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import hromada.TestSite;
import hromada.assemble.SiteAssembler;
import hromada.check.SiteChecker;
import hromada.model.ParsedSite;
import hromada.model.Site;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.read.SiteReader;
import hromada.render.Renderer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much memory a page more takes on its way through the stages. Time depends on the mood of the
 * machine, this does not: work that creeps in shows here first.
 */
class AllocationTest {
  // A quarter more than the 23, 55, 359 and 958 measured when this was written.
  private static final long READ = 29;
  private static final long PARSE = 69;
  private static final long CHECK = 449;
  private static final long RENDER = 1198;

  private static final int FEW = 20;
  private static final int MANY = 80;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TempDir private Path temp;

  /** Kilobytes a page in each stage. */
  private record Used(long read, long parse, long check, long render) {
    Used minus(Used other, int pages) {
      return new Used(
          ((read - other.read) / pages) >> 10,
          ((parse - other.parse) / pages) >> 10,
          ((check - other.check) / pages) >> 10,
          ((render - other.render) / pages) >> 10);
    }
  }

  @Test
  void aPageMoreTakesNoMoreMemoryThanItDid() throws Exception {
    Path few = site(FEW);
    Path many = site(MANY);
    // One thread, whose allocations are counted; parallel streams stay in the pool they run in.
    ForkJoinPool one = new ForkJoinPool(1);
    try {
      one.submit(() -> used(many)).get(); // what is made once for all sites
      Used first = one.submit(() -> used(few)).get();
      Used page = one.submit(() -> used(many)).get().minus(first, 2 * (MANY - FEW));

      assertThat(page.read()).as("kilobytes to read a page").isLessThan(READ);
      assertThat(page.parse()).as("kilobytes to parse a page").isLessThan(PARSE);
      assertThat(page.check()).as("kilobytes to check a page").isLessThan(CHECK);
      assertThat(page.render()).as("kilobytes to render a page").isLessThan(RENDER);
    } finally {
      one.shutdown();
    }
  }

  private Path site(int articles) throws IOException {
    Path folder = temp.resolve(String.valueOf(articles));
    Corpus.write(folder, articles);
    Path site = folder.resolve("hromada");
    CorpusTest.copy(Path.of("templates"), site.resolve("templates"));
    CorpusTest.copy(Path.of("assets"), site.resolve("assets"));
    return site;
  }

  private static Used used(Path site) {
    SiteConfig config =
        new SiteConfig(
            site,
            "content",
            "templates",
            "assets",
            "seeds",
            site.resolve("out"),
            "https://corpus.example",
            true,
            false);
    Counted<SourceTree> read = counted(() -> new SiteReader().read(config).value());
    Counted<ParsedSite> parsed = counted(() -> new SiteParser().parse(read.value).value());
    Site joined = new SiteAssembler(TestSite.CLOCK).assemble(parsed.value).value();
    long check = counted(() -> new SiteChecker().check(joined)).bytes;
    long render = counted(() -> new Renderer().render(joined)).bytes;
    return new Used(read.bytes, parsed.bytes, check, render);
  }

  private record Counted<T>(T value, long bytes) {}

  private static <T> Counted<T> counted(Supplier<T> work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    T value = work.get();
    return new Counted<>(value, THREADS.getCurrentThreadAllocatedBytes() - before);
  }
}
