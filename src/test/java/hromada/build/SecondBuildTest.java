package hromada.build;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import hromada.model.SiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build over another one gives the bytes of a clean build, whatever was done to the sources, to
 * the clock and to the output between the two, and writes nothing where nothing was done. It says
 * what a clean build says.
 */
class SecondBuildTest {
  private static final int SEQUENCES = 200;

  /** Few states of each thing, so that old ones come back. */
  private static final int STATES = 3;

  private static final String ARTICLE = "content/news/article/index.uk.md";
  private static final String TRANSLATION = "content/news/article/index.en.md";
  private static final String OTHER = "content/news/other/index.uk.md";
  private static final String LAYOUT = "templates/layouts/news.ftlh";
  private static final String MESSAGES = "templates/messages/uk.properties";
  private static final String SEED = "seeds/telephones.yml";

  @TempDir private Path temp;

  private final TestSite site = TestSite.of("").withRealTemplates();
  private final Random random = new Random(20310501);
  private Instant now = TestSite.CLOCK.instant();
  private final Pipeline pipeline =
      new Pipeline(((InstantSource) () -> now).withZone(ZoneOffset.UTC));
  private String messages = "";

  private void start() throws IOException {
    // What a layout looks like does not matter here, and these are filled in no time.
    try (Stream<Path> layouts = Files.list(Path.of("templates/layouts"))) {
      for (Path layout : layouts.toList()) {
        site.write("templates/layouts/" + layout.getFileName(), "${(t('site-name'))!}");
      }
    }
    messages = Files.readString(Path.of(MESSAGES));
    site.with("-- content/pages/start/index.uk.md --\nВступ, {{fact:police}}.\n");
    List.of(ARTICLE, TRANSLATION, OTHER, LAYOUT, MESSAGES, SEED, "assets/logo.svg")
        .forEach(file -> put(file, 0));
  }

  /** Puts a file into one of its states; all are of the same length. */
  private void put(String file, int state) {
    site.write(file, text(file, state));
  }

  private String text(String file, int state) {
    return switch (file) {
      case ARTICLE -> article("2031-01-02", "published", "", "Стан " + state);
      // Not due yet, from a moment on, and from a day on.
      case OTHER ->
          List.of(
                  article("2031-01-03", "draft", "", "Чернетка"),
                  article("2031-01-03", "scheduled", "not_before: 2031-05-01 15:00\n", "О третій"),
                  article("2031-05-02", "scheduled", "not_before: 2031-05-02 09:00\n", "Завтра"))
              .get(state);
      case TRANSLATION -> "---\ntitle: Title\nsummary: Summary.\n---\nState " + state + "\n";
      case LAYOUT -> "${page.title} <b>" + state + "</b> ${item.body}";
      case MESSAGES -> messages.replaceFirst("(?m)^site-name=.*$", "site-name=Назва " + state);
      case SEED -> TestSite.TELEPHONES.replace("102", "10" + (2 + state));
      default -> "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"s" + state + "\"/>";
    };
  }

  private static String article(String published, String status, String more, String body) {
    return "---\ntitle: Заголовок\nsummary: Опис.\npublished: %s\nstatus: %s\n%ssources: []\n---\n%s\n"
        .formatted(published, status, more, body);
  }

  @Test
  void buildsOverAnotherGiveTheBytesOfCleanOnes() throws IOException {
    start();
    int unchanged = 0;
    int loud = 0;
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      int steps = random.nextInt(3);
      String done = "";
      for (int step = 0; step < steps; step++) {
        done += " " + change();
      }
      BuildReport second = build("second");
      assertThat(second.isPublished()).as("%s: %s", done, second.findings()).isTrue();
      if (steps == 0 && sequence > 0) {
        assertThat(second.unchanged()).as("nothing was done").isTrue();
      }
      unchanged += second.unchanged() ? 1 : 0;
      delete(temp.resolve("clean"));
      Files.deleteIfExists(temp.resolve("clean.built"));
      BuildReport clean = build("clean");
      assertThat(clean.unchanged()).isFalse();
      assertThat(told(second)).isEqualTo(told(clean));
      loud += second.unchanged() && !second.findings().isEmpty() ? 1 : 0;
      assertThat(files("second")).as("sequence %d:%s", sequence, done).isEqualTo(files("clean"));
    }
    assertThat(unchanged).isBetween(SEQUENCES / 10, SEQUENCES / 2);
    assertThat(loud).as("unchanged sites with something to say").isPositive();
  }

  private static List<String> told(BuildReport report) {
    return report.findings().stream()
        .map(finding -> finding.place() + " " + finding.message())
        .toList();
  }

  /** Does something to the site and says what. */
  private String change() throws IOException {
    List<String> files =
        List.of(ARTICLE, TRANSLATION, OTHER, LAYOUT, MESSAGES, SEED, "assets/logo.svg");
    int choice = random.nextInt(files.size() + 4);
    if (choice < files.size()) {
      return rewrite(files.get(choice), random.nextInt(STATES));
    }
    return switch (choice - files.size()) {
      case 0 -> at(Duration.ofHours(random.nextInt(30)));
      case 1 -> tamper();
      case 2 -> attach();
      default -> remove(TRANSLATION);
    };
  }

  /** Sometimes the file looks as old as before. */
  private String rewrite(String file, int state) throws IOException {
    Path path = site.root().resolve(file);
    FileTime before = Files.exists(path) ? Files.getLastModifiedTime(path) : FileTime.from(now);
    put(file, state);
    if (random.nextBoolean()) {
      Files.setLastModifiedTime(path, before);
    }
    return file + "=" + state;
  }

  private String at(Duration later) {
    now = TestSite.CLOCK.instant().plus(later);
    return "now=" + now;
  }

  private String tamper() throws IOException {
    Path page = temp.resolve("second/news/article/index.html");
    if (random.nextBoolean()) {
      Files.deleteIfExists(page);
      return "output lost";
    }
    Files.writeString(temp.resolve("second/stray.html"), "stray");
    return "output added";
  }

  private String attach() throws IOException {
    String file = "content/news/article/plan.txt";
    if (Files.exists(site.root().resolve(file))) {
      return remove(file);
    }
    site.write(file, "План\n");
    return file;
  }

  private String remove(String file) throws IOException {
    Files.deleteIfExists(site.root().resolve(file));
    return "no " + file;
  }

  private BuildReport build(String output) {
    SiteConfig config =
        new SiteConfig(
            site.root(),
            "content",
            "templates",
            "assets",
            "seeds",
            temp.resolve(output),
            "https://example.test",
            false,
            false);
    return pipeline.build(config);
  }

  private Map<String, String> files(String output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(temp.resolve(output))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        texts.put(temp.resolve(output).relativize(path).toString(), Files.readString(path));
      }
    }
    return texts;
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> all = paths.toList();
      IntStream.range(0, all.size())
          .mapToObj(i -> all.get(all.size() - 1 - i))
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
