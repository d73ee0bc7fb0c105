package hromada.build;

import hromada.TestSite;
import hromada.model.SiteConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** A site, and a clock, to which random things are done. */
final class ChangingSite {
  /** Few states of each thing, so that old ones come back. */
  private static final int STATES = 3;

  private static final String ARTICLE = "content/news/article/index.uk.md";
  private static final String TRANSLATION = "content/news/article/index.en.md";
  private static final String OTHER = "content/news/other/index.uk.md";
  private static final String LONG = "content/news/long/index.uk.md";
  private static final String MOVED = "content/news/moved";
  private static final List<String> BODIES =
      List.of(
          "Текст.\n",
          "Інший текст.\n",
          "## Розділ\n\nТекст, [стаття](/news/article/).\n",
          "## Розділ\n\nІнший текст, [стаття](/news/article/).\n");
  private static final String LAYOUT = "templates/layouts/news.ftlh";
  private static final String MESSAGES = "templates/messages/uk.properties";
  private static final String SEED = "seeds/telephones.yml";
  private static final String STYLE = "assets/css/site.css";
  private static final String LOGO = "assets/logo.svg";
  private static final List<String> FILES =
      List.of(ARTICLE, TRANSLATION, OTHER, LONG, LONG, LAYOUT, MESSAGES, SEED, STYLE, LOGO);

  private final TestSite site = TestSite.of("").withRealTemplates();
  private final Random random = new Random(20310501);
  private final Set<Path> touched = new HashSet<>();
  private final String messages = Files.readString(Path.of(MESSAGES));
  private Instant now = TestSite.CLOCK.instant();

  ChangingSite() throws IOException {
    // What a layout looks like does not matter here, and these are filled in no time.
    try (Stream<Path> layouts = Files.list(Path.of("templates/layouts"))) {
      for (Path layout : layouts.toList()) {
        site.write("templates/layouts/" + layout.getFileName(), "${(t('site-name'))!}");
      }
    }
    site.with("-- content/pages/start/index.uk.md --\nВступ, {{fact:police}}.\n");
    FILES.forEach(file -> site.write(file, text(file, 0)));
    site.write(MOVED + "/index.uk.md", article("2031-01-04", "published", "", "Пересувна"));
  }

  /** The clock of this site. */
  Clock clock() {
    return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  }

  /** The site with this output. */
  SiteConfig config(Path output) {
    return new SiteConfig(
        site.root(),
        "content",
        "templates",
        "assets",
        "seeds",
        output,
        "https://example.test",
        false,
        false);
  }

  Random random() {
    return random;
  }

  /** What was touched since this was last asked. */
  Set<Path> touched() {
    Set<Path> taken = Set.copyOf(touched);
    touched.clear();
    return taken;
  }

  /** Does something to the site and says what. */
  String change() throws IOException {
    int choice = random.nextInt(FILES.size() + 4);
    if (choice < FILES.size()) {
      return rewrite(FILES.get(choice), random.nextInt(STATES));
    }
    return switch (choice - FILES.size()) {
      case 0 -> at(Duration.ofHours(random.nextInt(30)));
      case 1 -> move();
      case 2 -> attach();
      default -> remove(TRANSLATION);
    };
  }

  /** Rewrites a text and nothing else of its file, as a rule; says so. */
  String changeText() throws IOException {
    List<String> texts = List.of(ARTICLE, TRANSLATION, LONG, LONG);
    return rewrite(texts.get(random.nextInt(texts.size())), random.nextInt(STATES));
  }

  private String text(String file, int state) {
    return switch (file) {
      // Another text, or another topic, too.
      case ARTICLE ->
          article(
              "2031-01-02",
              "published",
              state == 2 ? "changes: [{date: 2031-01-03, note: Так}]\n" : "",
              "Стан " + state);
      case LONG ->
          article("2031-01-05", "published", "", "Довга")
              + BODIES.get(random.nextInt(BODIES.size()));
      // Not due yet, from a moment on, and from a day on.
      case OTHER ->
          List.of(
                  article("2031-01-03", "draft", "", "Чернетка"),
                  article("2031-01-03", "scheduled", "not_before: 2031-05-01 15:00\n", "О третій"),
                  article("2031-05-02", "scheduled", "not_before: 2031-05-02 09:00\n", "Завтра"))
              .get(state);
      case TRANSLATION -> "---\ntitle: Title\nsummary: Summary.\n---\nState " + state + "\n";
      case LAYOUT ->
          "${page.title} <b>"
              + state
              + "</b> ${item.body} <@kept on=site.language>${t('site-name')}</@kept>";
      case MESSAGES -> messages.replaceFirst("(?m)^site-name=.*$", "site-name=Назва " + state);
      case SEED -> TestSite.TELEPHONES.replace("102", "10" + (2 + state));
      case STYLE -> "p { order: " + state + " }";
      default -> "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"s" + state + "\"/>";
    };
  }

  private static String article(String published, String status, String more, String body) {
    return "---\ntitle: Заголовок\nsummary: Опис.\npublished: %s\nstatus: %s\n%ssources: []\n---\n%s\n"
        .formatted(published, status, more, body);
  }

  /** Puts a file into one of its states; sometimes it looks as old as before. */
  private String rewrite(String file, int state) throws IOException {
    Path path = site.root().resolve(file);
    FileTime before = Files.exists(path) ? Files.getLastModifiedTime(path) : FileTime.from(now);
    site.write(file, text(file, state));
    touched.add(path);
    if (random.nextBoolean()) {
      Files.setLastModifiedTime(path, before);
    }
    return file + "=" + state;
  }

  private String at(Duration later) {
    now = TestSite.CLOCK.instant().plus(later);
    return "now=" + now;
  }

  /** A folder gets another name. */
  private String move() throws IOException {
    Path here = site.root().resolve(MOVED);
    Path there = site.root().resolve("content/news/elsewhere");
    boolean away = Files.exists(here.resolve("index.uk.md"));
    Path from = away ? here : there;
    Path to = away ? there : here;
    Files.move(from, to);
    touched.add(from);
    touched.add(to);
    return "moved to " + to.getFileName();
  }

  private String attach() throws IOException {
    String file = "content/news/article/plan.txt";
    if (Files.exists(site.root().resolve(file))) {
      return remove(file);
    }
    site.write(file, "План\n");
    touched.add(site.root().resolve(file));
    return file;
  }

  private String remove(String file) throws IOException {
    Files.deleteIfExists(site.root().resolve(file));
    touched.add(site.root().resolve(file));
    return "no " + file;
  }
}
