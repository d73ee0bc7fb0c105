package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Finished pages in a real browser: every kind of page in both languages, light and dark, narrow
 * and wide (rules A1, A2, A6).
 */
class AxeIT {
  /**
   * All rules of axe, those for WCAG 2.2 included. A contrast that axe could not measure is a
   * finding too, unless the text is a single character, or drawn: it takes the picture itself for
   * the ground of text in it. Charts use the colours of other text.
   */
  private static final String AXE =
      """
      async () => {
        const found = await axe.run(document, {
          resultTypes: ['violations', 'incomplete'],
          rules: {'target-size': {enabled: true}}
        });
        const short = node => node.any.some(c => c.data?.messageKey === 'shortTextContent');
        const drawn = node => node.html.startsWith('<text')
          && node.any.some(c => c.data?.messageKey === 'imgNode');
        const tell = (rule, nodes) => nodes.map(node => rule.id + ' ' + node.target.join(' ') + ': '
          + node.failureSummary.split('\\n').slice(1).join(';'));
        return [
          ...found.violations.flatMap(rule => tell(rule, rule.nodes)),
          ...found.incomplete.filter(rule => rule.id === 'color-contrast')
            .flatMap(rule => tell(rule, rule.nodes.filter(node => !short(node) && !drawn(node))))
        ];
      }
      """;

  private static final String WIDER_THAN_WINDOW =
      """
      () => {
        const page = document.scrollingElement;
        if (page.scrollWidth <= innerWidth) return '';
        const wide = [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > innerWidth && !e.children.length)
          .map(e => e.tagName.toLowerCase() + '.' + e.className);
        return page.scrollWidth + ' px: ' + wide.join(', ');
      }
      """;

  private static final String FOCUS =
      """
      () => {
        const focused = document.activeElement;
        const box = focused.getBoundingClientRect();
        const style = getComputedStyle(focused);
        return {
          name: focused.tagName.toLowerCase() + ' ' + focused.textContent.trim(),
          skips: focused.matches('a.skip-link'),
          body: focused === document.body,
          inMain: focused.closest('main') !== null,
          beforeMain: Boolean(focused.compareDocumentPosition(document.querySelector('main')) & 4),
          shown: box.width > 0 && box.height > 0 && box.top >= 0 && box.left >= 0
            && box.right <= innerWidth + 1,
          ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        };
      }
      """;

  /** A page of the whole city for each layout. */
  private static final Map<String, String> LAYOUTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("alert", "en/weak-ice/"),
              Map.entry("blackout", "blackout/"),
              Map.entry("commitment", "commitments/light-on-the-bridge/"),
              Map.entry("commitments", "en/commitments/"),
              Map.entry("data", "data/"),
              Map.entry("figures", "en/figures/"),
              Map.entry("find", "en/find/"),
              Map.entry("forum", "en/forum/"),
              Map.entry("forum-topic", "forum/noise/"),
              Map.entry("glossary", "en/glossary/"),
              Map.entry("guide", "guides/crossing-the-bridge/"),
              Map.entry("guides", "en/guides/"),
              Map.entry("listing", "en/programmes/"),
              Map.entry("meeting", "forum/held/"),
              Map.entry("news", "news/2031-04-08-nichna-varta/"),
              Map.entry("not-found", "404.html"),
              Map.entry("organisation", "en/organisations/vyhadana-rada/"),
              Map.entry("organisations", "organisations/"),
              Map.entry("page", "en/taking-part/"),
              Map.entry("people", "en/people/"),
              Map.entry("person", "people/vyhadana-osoba/"),
              Map.entry("place", "en/places/vyhadane/"),
              Map.entry("places", "places/"),
              Map.entry("priorities", "en/priorities/"),
              Map.entry("priority", "priorities/lamps/"),
              Map.entry("programme", "en/programmes/lamps-together/"),
              Map.entry("report", "reports/second-half/"),
              Map.entry("reports", "en/reports/"),
              Map.entry("sections", "sections/"),
              Map.entry("start", "en/"),
              Map.entry("withdrawn", "en/news/withdrawn/")));

  /** What every page has around it, a part of one, and what sends readers on at once. */
  private static final Set<String> NO_PAGES = Set.of("base", "blackout-style", "redirect");

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Playwright playwright;
  private static Browser browser;
  private static List<SiteServer> servers;

  private final List<String> trouble = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() throws Exception {
    List<SiteServer> started = new ArrayList<>();
    for (BuiltSite site : BuiltSite.all()) {
      started.add(new SiteServer(site));
    }
    servers = started;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    String chromium = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(chromium))
                    .setArgs(ARGUMENTS));
  }

  @AfterAll
  static void stop() {
    playwright.close();
    servers.forEach(SiteServer::close);
  }

  @BeforeEach
  void openPage() {
    context = browser.newContext();
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            trouble.add(page.url() + " says " + message.text());
          }
        });
    page.onPageError(error -> trouble.add(page.url() + " throws " + error));
    page.onRequest(
        request -> {
          if (servers.stream().noneMatch(server -> request.url().startsWith(server.origin()))) {
            trouble.add(page.url() + " asks " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() != 200 && !response.url().equals(page.url())) {
            trouble.add(page.url() + " lacks " + response.url());
          }
        });
  }

  @AfterEach
  void closePage() {
    context.close();
  }

  /** One of each kind of page, in both languages. */
  static Stream<String> kinds() {
    return Stream.of(
            of(
                0,
                "",
                "en/",
                "news/every-fact-and-block/",
                "en/news/every-fact-and-block/",
                "news/picture-and-caption/",
                "en/news/changed-twice/",
                "news/marks-in-the-title/",
                "en/news/long-words/",
                "news/long-words/",
                "news/withdrawn-in-both/",
                "en/news/withdrawn-in-both/",
                "news/",
                "en/news/",
                "news/page/2/",
                "topics/water/",
                "en/topics/water/",
                "en/topics/empty-topic/",
                "programmes/",
                "en/programmes/",
                "programmes/bridge-programme/",
                "en/programmes/bridge-programme/",
                "only-ukrainian/",
                "contacts/",
                "404.html"),
            of(
                1,
                "",
                "en/",
                "news/2023-03-30-eu-advisory-mission-visit/",
                "en/news/2023-03-30-eu-advisory-mission-visit/",
                "programmes/community-police-officer/",
                "en/programmes/community-police-officer/",
                "contacts/"),
            of(2, LAYOUTS.values().toArray(String[]::new)))
        .flatMap(pages -> pages);
  }

  @Test
  void everyLayoutIsLookedAt() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("templates/layouts"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".ftlh", "")))
          .filteredOn(layout -> !NO_PAGES.contains(layout))
          .containsExactlyInAnyOrderElementsOf(LAYOUTS.keySet());
    }
  }

  private static Stream<String> of(int site, String... addresses) {
    return Stream.of(addresses).map(address -> BuiltSite.all().get(site).name() + " /" + address);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void axeFindsNothing(String kind) {
    open(kind);
    page.evaluate(AxeBuilder.getAxeScript());
    Map<String, List<String>> found = new TreeMap<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : List.of(360, 1280)) {
        page.setViewportSize(width, 800);
        for (Object finding : (List<?>) page.evaluate(AXE)) {
          found
              .computeIfAbsent(String.valueOf(finding), f -> new ArrayList<>())
              .add(scheme + " " + width);
        }
      }
    }
    assertThat(found).isEmpty();
    assertThat(trouble).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sitesByNumber")
  void noPageScrollsSideways(int site) {
    page.setViewportSize(320, 640);
    List<String> wide = new ArrayList<>();
    for (String path : BuiltSite.all().get(site).readPages().keySet()) {
      if (path.contains("-month/")) {
        continue; // two dozen short items, there to make the list long
      }
      page.navigate(servers.get(site).address(path));
      String found = (String) page.evaluate(WIDER_THAN_WINDOW);
      if (!found.isEmpty()) {
        wide.add(path + ": " + found);
      }
    }
    assertThat(wide).isEmpty();
    assertThat(trouble).isEmpty();
  }

  static List<Integer> sitesByNumber() {
    return List.of(0, 1, 2);
  }

  @Test
  void theSkipLinkLeadsPastHeaderAndNavigation() {
    for (String kind : List.of("bilingual /", "bilingual /en/news/")) {
      open(kind);
      page.keyboard().press("Tab");
      assertThat(focus()).as(kind).containsEntry("skips", true);
      assertThat(focus()).as(kind).containsEntry("shown", true).containsEntry("ring", true);
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(focus()).as(kind).containsEntry("inMain", true);
    }
  }

  /** Whoever walks with the keyboard always sees where they are, and gets to the end. */
  @ParameterizedTest
  @MethodSource("darkOrLight")
  void focusIsVisibleEverywhere(ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE)); // a page that still scrolls shows no focus
    open("bilingual /news/every-fact-and-block/");
    page.keyboard().press("Tab");
    Map<String, Object> focus = focus();
    int steps = 0;
    while (Boolean.FALSE.equals(focus.get("body")) && steps < 200) {
      assertThat(focus).containsEntry("shown", true).containsEntry("ring", true);
      steps++;
      page.keyboard().press("Tab");
      focus = focus();
    }
    assertThat(steps).isBetween(20, 199);
  }

  static List<ColorScheme> darkOrLight() {
    return List.of(ColorScheme.LIGHT, ColorScheme.DARK);
  }

  @Test
  void theMissingPageIsWhatAWrongAddressShows() {
    page.navigate(servers.get(0).missing());
    assertThat(page.locator("h1").textContent()).isEqualTo("Такої сторінки немає");
  }

  private void open(String kind) {
    String[] siteAndPath = kind.split(" /", 2);
    int site = BuiltSite.all().stream().map(BuiltSite::name).toList().indexOf(siteAndPath[0]);
    page.navigate(servers.get(site).origin() + "/" + siteAndPath[1]);
  }

  @SuppressWarnings("unchecked") // a JavaScript object
  private Map<String, Object> focus() {
    return (Map<String, Object>) page.evaluate(FOCUS);
  }
}
