package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import hromada.TestSite;
import hromada.build.Pipeline;
import hromada.model.SiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The site on a telephone whose network comes and goes. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OfflineIT {
  private static final Path SITES = Path.of("src/test/resources/sites/full/ledger");

  private static final String CONTACTS = "content/pages/contacts/index.uk.md";
  private static final String CONTACTS_TEXT =
      """
      ---
      title: Контакти
      summary: Куди звертатися.
      published: 2031-01-02
      status: current
      sources: []
      ---
      Пишіть.
      """;

  /** Two notices of 2024: one of a day long gone, one that outlives us all. */
  private static final String NOTICES =
      """
      -- content/pages/start/index.uk.md --
      ---
      title: Вигаданськ
      summary: Вигадане місто.
      published: 2024-01-02
      status: current
      sources: []
      ---
      -- content/pages/contacts/index.uk.md --
      ---
      title: Контакти
      summary: Куди звертатися.
      published: 2024-01-02
      status: current
      sources: []
      ---
      -- content/alerts/old-storm/index.uk.md --
      ---
      title: Давня буря
      summary: Вигадане оголошення.
      published: 2024-04-01
      status: active
      severity: danger
      expires: 2024-05-01T18:00:00+03:00
      sources: []
      ---
      -- content/alerts/for-ever/index.uk.md --
      ---
      title: Вічне оголошення
      summary: Вигадане й нескінченне оголошення.
      published: 2024-04-01
      status: active
      severity: information
      expires: 2999-05-01T18:00:00+03:00
      sources: []
      ---
      """;

  /** The worker is at work and has kept what it keeps. */
  private static final String READY =
      """
      async () => {
        const registration = await navigator.serviceWorker.ready;
        const worker = registration.active;
        if (worker.state !== 'activated') {
          await new Promise(done => worker.addEventListener('statechange',
            () => worker.state === 'activated' && done()));
        }
        if (!navigator.serviceWorker.controller) {
          await new Promise(done => navigator.serviceWorker.oncontrollerchange = done);
        }
        return worker.scriptURL;
      }
      """;

  private static Playwright playwright;
  private static Browser browser;
  private static BuiltSite first;

  private final List<String> trouble = new ArrayList<>();
  private ChangingServer server;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() {
    playwright = Browsers.playwright();
    browser = Browsers.launch(playwright);
    first = build(source());
  }

  @AfterAll
  static void stop() {
    playwright.close();
  }

  @BeforeEach
  void open() throws IOException {
    server = new ChangingServer(first);
    context = browser.newContext();
    page = context.newPage();
    page.onPageError(error -> trouble.add(page.url() + " throws " + error));
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            trouble.add(page.url() + " says " + message.text());
          }
        });
    context.onRequest(
        request -> {
          if (!request.url().startsWith(server.origin())) {
            trouble.add("asks " + request.url());
          }
        });
  }

  @AfterEach
  void close() {
    context.close();
    server.close();
    assertThat(trouble).isEmpty();
  }

  private static TestSite source() {
    return TestSite.copyOf(SITES)
        .withRealTemplates()
        .with(Path.of("assets"), "assets")
        .write(CONTACTS, CONTACTS_TEXT);
  }

  private static BuiltSite build(TestSite site) {
    return build(site, TestSite.CLOCK, UnaryOperator.identity());
  }

  /** What the fixture's texts leave to be said about them is the business of other tests. */
  private static BuiltSite build(TestSite site, Clock clock, UnaryOperator<SiteConfig> settings) {
    try {
      Path output = Files.createTempDirectory("hromada-offline").resolve("site");
      SiteConfig config = settings.apply(BuiltSite.config(site.root(), output));
      assertThat(new Pipeline(clock).build(config).isPublished()).isTrue();
      return BuiltSite.of("offline", site.root(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void visit(String path) {
    page.navigate(server.origin() + path);
  }

  private void visitAndKeep(String path) {
    visit(path);
    assertThat(page.evaluate(READY)).isEqualTo(server.origin() + "/worker.js");
  }

  /** Reads a page and waits until it is kept. */
  private void read(String path) {
    visit(path);
    until("async path => Boolean(await caches.match(path))", path);
  }

  /** Waits for what a function promises; Playwright's own waiting takes any promise for a yes. */
  private void until(String function, Object... argument) {
    String loop =
        "async (arg) => { while (!(await (ASK)(arg))) await new Promise(requestAnimationFrame); }";
    page.evaluate(loop.replace("ASK", function), argument.length > 0 ? argument[0] : null);
  }

  private String heading() {
    return page.locator("h1").textContent();
  }

  @Test
  void whatIsNeededIsThereWithoutNetworkInBothLanguages() {
    visitAndKeep("/");
    context.setOffline(true);
    for (String path :
        List.of(
            "/",
            "/contacts/",
            "/guides/",
            "/guides/crossing-the-bridge/",
            "/blackout/",
            "/find/",
            "/en/",
            "/en/guides/crossing-the-bridge/",
            "/en/blackout/")) {
      visit(path);
      String said = page.locator("p.notice").first().textContent();
      if (path.startsWith("/en/")) {
        assertThat(said).as(path).contains("Saved copy of ", " 20", "notices may be missing");
      } else {
        assertThat(said).as(path).contains("Збережена копія від ", " року, ", "оголошень");
      }
    }
    visit("/guides/crossing-the-bridge/");
    assertThat(heading()).isEqualTo("Як перейти міст");
    assertThat(page.evaluate("document.styleSheets[0].cssRules.length > 0")).isEqualTo(true);
  }

  @Test
  void whatWasReadIsKeptAndTheRestLeadsToTheListOfIt() {
    visitAndKeep("/news/lamps-lit/");
    read("/programmes/");
    context.setOffline(true);

    visit("/news/lamps-lit/");
    assertThat(page.locator("p.notice").first().textContent()).startsWith("Збережена копія від ");
    visit("/programmes/");
    assertThat(page.locator("p.notice").first().textContent()).startsWith("Збережена копія від ");

    visit("/figures/");
    assertThat(heading()).isEqualTo("Без мережі");
    until("() => document.querySelector('[data-saved] a[href=\"/programmes/\"]')");
    assertThat(page.locator("[data-saved] a").allTextContents())
        .contains("Контакти", "Як перейти міст", "Програми")
        .doesNotContain("Home", "Без мережі");
    assertThat(page.locator("main a[href='tel:102']").count()).isEqualTo(1);
    visit("/en/figures/");
    assertThat(heading()).isEqualTo("Without a network");
  }

  @Test
  void backOnlineThePageIsFresh() {
    visitAndKeep("/contacts/");
    context.setOffline(true);
    visit("/contacts/");
    assertThat(page.locator("p.notice").count()).isEqualTo(1);
    context.setOffline(false);
    visit("/contacts/");
    assertThat(page.locator("p.notice").count()).isZero();
  }

  /** What the browser's own cache holds is a copy as well, and says nothing of it. */
  @Test
  void copyInTheCacheOfTheBrowserDoesNotPassForFresh() {
    server.last();
    visitAndKeep("/contacts/");
    read("/programmes/");
    context.setOffline(true);
    for (String path : List.of("/contacts/", "/programmes/")) {
      visit(path);
      assertThat(page.locator("main p.notice").textContent())
          .as(path)
          .startsWith("Збережена копія");
    }
  }

  @Test
  void slowServerMakesRoomForTheSavedCopy() {
    visitAndKeep("/contacts/");
    server.stall();
    visit("/contacts/");
    assertThat(page.locator("p.notice").first().textContent()).startsWith("Збережена копія від ");
    server.hurry();
  }

  @Test
  void noticeWhoseTimeHasPassedIsNeverShownAsInForce() {
    server.show(
        build(
            TestSite.of(NOTICES).withRealTemplates().with(Path.of("assets"), "assets"),
            Clock.fixed(Instant.parse("2024-05-01T09:00:00Z"), ZoneOffset.UTC),
            UnaryOperator.identity()));
    visitAndKeep("/");
    assertThat(page.locator(".alerts").innerText())
        .contains("Оголошення, яке тут стояло, вже не діє.", "Вічне оголошення")
        .doesNotContain("Давня буря");
    read("/old-storm/");
    context.setOffline(true);
    // What the worker hands out, before any script of the page has run.
    String saved = page.navigate(server.origin() + "/contacts/").text();
    assertThat(saved).contains("Збережена копія від", "Вічне оголошення", "вже не діє");
    assertThat(saved).doesNotContain("Давня буря");
    String own = page.navigate(server.origin() + "/old-storm/").text();
    assertThat(own).contains("вже не діє").doesNotContain("Діє до <time datetime=\"2024-05");
  }

  @Test
  void withoutScriptNothingIsKeptAndNothingIsMissing() {
    BrowserContext plain =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    Page read = plain.newPage();
    read.navigate(server.origin() + "/offline/");
    assertThat(read.locator("[data-saved] a").allTextContents())
        .startsWith("Головна", "Без світла й інтернету", "Контакти");
    read.navigate(server.origin() + "/");
    assertThat(read.locator(".site-nav a").first().isVisible()).isTrue();
    assertThat(server.asked()).doesNotContain("/worker.js");
    plain.close();
  }

  @Test
  void newVersionTakesThePlaceOfTheOld() {
    visitAndKeep("/");
    read("/news/lamps-lit/");
    String before =
        caches().stream().filter(name -> name.contains("kept")).findFirst().orElseThrow();
    BuiltSite next = build(source().write(CONTACTS, CONTACTS_TEXT.replace("Пишіть", "Дзвоніть")));
    assertThat(next.text("worker.js")).isNotEqualTo(first.text("worker.js"));
    server.show(next);
    visit("/");
    until("async old => !(await caches.keys()).includes(old)", before);
    assertThat(caches()).doesNotContain(before).contains("hromada-read");
    context.setOffline(true);
    visit("/contacts/");
    assertThat(page.locator("main").textContent()).contains("Дзвоніть");
    visit("/news/lamps-lit/");
    assertThat(page.locator("p.notice").first().textContent()).startsWith("Збережена копія від ");
  }

  @Test
  void callingBackLeavesNeitherWorkerNorCopies() {
    visitAndKeep("/");
    server.show(build(source(), TestSite.CLOCK, SiteConfig::withoutOffline));
    visit("/");
    until(
        """
        async () => !(await navigator.serviceWorker.getRegistrations()).length
          && !(await caches.keys()).length
        """);
    visit("/contacts/");
    assertThat(page.locator("p.notice").count()).isZero();
    assertThat(
            page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"))
        .isEqualTo(0);
    assertThat(caches()).isEmpty();
    assertThat(page.locator("[data-worker]").count()).isZero();
  }

  @SuppressWarnings("unchecked") // a JavaScript array
  private List<String> caches() {
    return (List<String>) page.evaluate("() => caches.keys()");
  }
}
