package hromada.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hromada.build.Draft;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Output;
import hromada.model.SiteConfig;
import hromada.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuilderTest {
  private static final Output FIRST = Preview.site("index.html", "first");
  private static final Output SECOND = Preview.site("index.html", "second");
  private static final Output THIRD = Preview.site("index.html", "third");

  private static final Outcome<Output> BROKEN =
      new Outcome<>(SECOND, List.of(Diagnostic.error("no-site", Place.of("content/a.md"))));

  @TempDir private Path root;

  private final Current current = new Current(Snapshot.NONE);
  private Consumer<Set<Path>> whileMaking = changed -> {};
  private final Deque<Draft> drafts = new ArrayDeque<>();
  private final BlockingQueue<Rebuilt> heard = new LinkedBlockingQueue<>();
  private final CountDownLatch checked = new CountDownLatch(1);

  private Rebuilder rebuilder() throws IOException {
    SiteConfig config = new SiteConfig(root, "content", "templates", "assets", "seeds", root, "");
    Files.createDirectories(root.resolve("content"));
    Workshop workshop =
        new Workshop(
            root,
            () -> Outcome.of(Optional.of(config)),
            (asked, changed) -> {
              whileMaking.accept(changed);
              return Outcome.of(drafts.removeFirst());
            },
            heard::add);
    return new Rebuilder(workshop, current, new FolderWatch(root, changed -> {}));
  }

  /** A site whose check ends when the test says so. */
  private Draft slow(Output site, Outcome<Output> end) {
    return new Draft(
        site,
        wanted -> {
          try {
            checked.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return end;
        });
  }

  private String shown() throws IOException {
    return new String(current.snapshot().find("index.html").orElseThrow().content().read(), UTF_8);
  }

  @Test
  void whatWasSavedIsShownBeforeItIsChecked() throws Exception {
    drafts.add(Draft.of(FIRST));
    drafts.add(slow(SECOND, Outcome.of(SECOND)));
    Rebuilder rebuilder = rebuilder();
    rebuilder.rebuild(Set.of());
    assertThat(shown()).as("the first as well").isEqualTo("first");
    assertThat(heard.poll(20, TimeUnit.SECONDS)).isNotNull();

    rebuilder.rebuild(Set.of());
    String version = current.snapshot().version();
    assertThat(shown()).isEqualTo("second");
    assertThat(heard).isEmpty();

    checked.countDown();
    assertThat(heard.poll(20, TimeUnit.SECONDS)).isNotNull();
    assertThat(current.snapshot().version()).as("no page loads twice").isEqualTo(version);
    rebuilder.close();
  }

  @Test
  void browsersAreToldBeforeItIsMadeAndThenWaitForIt() throws Exception {
    drafts.add(Draft.of(FIRST));
    Rebuilder rebuilder = rebuilder();
    List<Current.News> told = new ArrayList<>();
    whileMaking = changed -> told.add(current.news());
    CompletableFuture<Snapshot> asked =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                current.awaitOther(new Current.News("", ""), Duration.ofSeconds(20));
                return current.newest(Duration.ofSeconds(20));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    rebuilder.rebuild(Set.of());
    Snapshot answer = asked.get(20, TimeUnit.SECONDS);
    assertThat(answer.version()).isEqualTo(told.get(0).version()).isNotEmpty();
    assertThat(answer.find("index.html")).isPresent();
    assertThat(told.get(0).state()).as("nothing is said of it yet").isEmpty();
    rebuilder.close();
  }

  @Test
  void whatWasReadWhileItWasWrittenIsMadeAgainBeforeItIsShown() throws Exception {
    drafts.add(Draft.of(FIRST));
    drafts.add(Draft.of(SECOND));
    Path file = Files.createDirectories(root.resolve("content")).resolve("a.md");
    Files.writeString(file, "some");
    Changes changes = new Changes(Duration.ZERO);
    List<Set<Path>> made = new ArrayList<>();
    whileMaking =
        changed -> {
          made.add(changed);
          if (made.size() == 1) {
            assertThat(current.snapshot()).isSameAs(Snapshot.NONE);
            changes.happened(file);
          }
        };
    Rebuilder rebuilder = rebuilder();
    changes.happened(file);
    Thread following = PreviewServer.daemon(() -> rebuilder.follow(changes));
    following.start();
    assertThat(heard.poll(20, TimeUnit.SECONDS)).isNotNull();
    assertThat(shown()).isEqualTo("second");
    assertThat(made).containsExactly(Set.of(file), Set.of(file));
    following.interrupt();
    rebuilder.close();
  }

  @Test
  void whatTheCheckFindsIsShownInItsPlace() throws Exception {
    drafts.add(Draft.of(FIRST));
    drafts.add(slow(SECOND, BROKEN));
    Rebuilder rebuilder = rebuilder();
    rebuilder.rebuild(Set.of());
    heard.poll(20, TimeUnit.SECONDS);
    rebuilder.rebuild(Set.of());
    String version = current.snapshot().version();
    checked.countDown();
    Rebuilt second = heard.poll(20, TimeUnit.SECONDS);
    assertThat(second).isNotNull();
    assertThat(second.isShown()).isFalse();
    assertThat(current.snapshot().failure()).isPresent();
    assertThat(current.snapshot().version()).isNotEqualTo(version);
    rebuilder.close();
  }

  @Test
  void whatIsSavedMeanwhileIsNotReplacedByAnOlderCheck() throws Exception {
    drafts.add(Draft.of(FIRST));
    drafts.add(slow(SECOND, BROKEN));
    drafts.add(Draft.of(THIRD));
    Rebuilder rebuilder = rebuilder();
    rebuilder.rebuild(Set.of());
    heard.poll(20, TimeUnit.SECONDS);
    rebuilder.rebuild(Set.of());
    rebuilder.rebuild(Set.of());
    checked.countDown();
    Rebuilt third = heard.poll(20, TimeUnit.SECONDS);
    assertThat(third).isNotNull();
    assertThat(third.isShown()).isTrue();
    assertThat(shown()).isEqualTo("third");
    assertThat(current.snapshot().failure()).isEmpty();
    rebuilder.close();
  }

  @Test
  void whatWasSaidStaysUntilTheNextCheckEnds() throws Exception {
    Diagnostic warning = Diagnostic.warning("no-site", Place.of("content/a.md"));
    drafts.add(new Draft(FIRST, wanted -> new Outcome<>(FIRST, List.of(warning))));
    drafts.add(slow(SECOND, Outcome.of(SECOND)));
    Rebuilder rebuilder = rebuilder();
    rebuilder.rebuild(Set.of());
    assertThat(heard.poll(20, TimeUnit.SECONDS)).isNotNull();
    assertThat(current.snapshot().review()).isEqualTo(Review.of(List.of(warning)));

    rebuilder.rebuild(Set.of());
    String state = current.snapshot().state();
    assertThat(current.snapshot().review()).isEqualTo(Review.of(List.of(warning)).old());
    checked.countDown();
    assertThat(heard.poll(20, TimeUnit.SECONDS)).isNotNull();
    assertThat(current.snapshot().review()).isEqualTo(Review.NONE);
    assertThat(current.snapshot().state()).isNotEqualTo(state);
    rebuilder.close();
  }
}
