package hromada.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how long after a save an open page of the preview shows what was saved: the whole
 * program serves, Chromium looks. Run by {@code script/bench --save}.
 */
public final class SaveBench {
  private static final String ARTICLE = "test-item-00003";
  private static final int FIRST_MARK = 100_000;
  private static final int WARM_UP = 3;
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

  /** Says when a mark is in the page for the first time, by the clock of the machine. */
  private static final String WATCH =
      """
      (() => {
        let told = "";
        const look = () => {
          const mark = /Знак (\\d{6})/.exec(document.documentElement?.textContent ?? "")?.[1];
          if (mark && mark !== told) {
            told = mark;
            window.seen(mark, performance.timeOrigin + performance.now());
          }
        };
        new MutationObserver(look).observe(document, {childList: true, subtree: true, characterData: true});
        look();
      })()
      """;

  private final Path site;

  /** The browser says when by the clock of the machine, so a stopwatch would not do. */
  private final Clock clock;

  private final BlockingQueue<Sight> sights = new LinkedBlockingQueue<>();
  private int mark = FIRST_MARK;

  /** A mark as a page showed it first. */
  private record Sight(String mark, double millis) {}

  /**
   * A file that is saved again and again.
   *
   * @param name what is measured
   * @param file its path in the site
   * @param replaced what in it makes room for the mark
   * @param by what stands there instead, with {@code %s} for the mark
   */
  private record Place(String name, String file, String replaced, String by) {
    String marked(String text, String mark) {
      return text.replaceFirst(replaced, by.formatted("Знак " + mark));
    }
  }

  private SaveBench(Path site, Clock clock) {
    this.site = site;
    this.clock = clock;
  }

  /**
   * Measures.
   *
   * @param arguments the launcher, a site of {@code hromada.bench.Corpus} and how many saves
   */
  public static void main(String[] arguments) throws IOException {
    Path site = Path.of(arguments[1]);
    Process serve =
        new ProcessBuilder(
                arguments[0],
                "serve",
                "--lang=en",
                "--no-open",
                "--port=0",
                "--source=" + site,
                "--format=lines")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      new SaveBench(site, Clock.systemUTC()).run(address(serve), Integer.parseInt(arguments[2]));
    } finally {
      serve.destroy();
    }
  }

  /** The address that the preview says it has; the rest of what it says is read and thrown away. */
  private static String address(Process serve) throws IOException {
    BufferedReader said = new BufferedReader(new InputStreamReader(serve.getErrorStream(), UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread reader = new Thread(() -> said.lines().forEach(ignored -> {}));
        reader.setDaemon(true);
        reader.start();
        return address.group();
      }
    }
    throw new IOException("the preview ended before it served");
  }

  private void run(String address, int saves) throws IOException {
    try (Playwright playwright = Browsers.playwright();
        Browser browser = Browsers.launch(playwright)) {
      Page page = browser.newPage();
      page.exposeFunction("seen", told -> see(told));
      page.addInitScript(WATCH);
      page.navigate(address + "news/" + ARTICLE + "/");
      String base = "templates/layouts/base.ftlh";
      List<Place> places =
          List.of(
              new Place(
                  "body", "content/news/" + ARTICLE + "/index.uk.md", "\n---\n", "\n---\n%s.\n\n"),
              new Place("template", base, "(<main .*>\n)", "$1<p>%s</p>\n"),
              new Place(
                  "message",
                  "templates/messages/uk.properties",
                  "\nsite-name=.*",
                  "\nsite-name=%s"));
      for (Place place : places) {
        report(place, measure(page, place, saves));
      }
    }
  }

  private Object see(Object... told) {
    sights.add(new Sight(String.valueOf(told[0]), ((Number) told[1]).doubleValue()));
    return "";
  }

  private List<Double> measure(Page page, Place place, int saves) throws IOException {
    Path file = site.resolve(place.file);
    String original = Files.readString(file);
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < saves + WARM_UP; i++) {
      String wanted = String.valueOf(++mark);
      String text = place.marked(original, wanted);
      Instant saved = clock.instant();
      Files.writeString(file, text);
      double time = await(page, wanted) - (saved.getEpochSecond() * 1e3 + saved.getNano() / 1e6);
      if (i >= WARM_UP) {
        times.add(time);
      }
      // People save again while the rest of the site is still being checked.
      page.waitForTimeout(700 + 100.0 * (i % 7));
    }
    Files.writeString(file, original);
    page.waitForTimeout(3000); // what runs behind the last save is not to slow down the next place
    return times;
  }

  private double await(Page page, String wanted) {
    List<Sight> seen = new ArrayList<>();
    page.waitForCondition(
        () -> {
          sights.drainTo(seen);
          return seen.stream().anyMatch(sight -> sight.mark.equals(wanted));
        },
        new Page.WaitForConditionOptions().setTimeout((double) LONGEST.toMillis()));
    return seen.stream()
        .filter(sight -> sight.mark.equals(wanted))
        .findFirst()
        .orElseThrow()
        .millis;
  }

  private static void report(Place place, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %.0f | %d |%n",
        place.name,
        sorted.get(sorted.size() / 2),
        sorted.get(0),
        sorted.get(sorted.size() * 9 / 10),
        sorted.get(sorted.size() - 1),
        sorted.size());
  }
}
