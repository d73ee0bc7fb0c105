package hromada.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import hromada.TestSite;
import hromada.build.Pipeline;
import hromada.diagnostic.Outcome;
import hromada.model.SiteConfig;
import hromada.site.Axe;
import hromada.site.Browsers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bar of findings below a previewed page, in a real browser. */
class ReviewBarIT {
  private static final String BRIDGE =
      """
      -- content/news/bridge/index.uk.md --
      ---
      title: Міст
      summary: Опис.
      published: 2031-01-02
      status: published
      sources: []
      ---

      Міст закрили на  5 днів.
      -- content/news/bridge/index.en.md --
      ---
      title: Bridge
      summary: A summary.
      ---

      The bridge was closed for 6 days.
      """;

  private final List<String> trouble = new ArrayList<>();
  private final BlockingQueue<Rebuilt> rebuilt = new LinkedBlockingQueue<>();
  private final Playwright playwright = Browsers.playwright();
  private final Browser browser = Browsers.launch(playwright);
  private TestSite site;
  private PreviewServer server;

  @BeforeEach
  void start() throws Exception {
    site =
        TestSite.copyOf(Path.of("src/test/resources/sites/bilingual"))
            .with(BRIDGE)
            .with(Path.of("assets"), "assets")
            .withRealTemplates();
    SiteConfig config = site.config().withoutOffline();
    server =
        PreviewServer.start(
            0,
            new Workshop(
                site.root(),
                () -> Outcome.of(Optional.of(config)),
                new Pipeline(TestSite.CLOCK)::draft,
                rebuilt::add));
    rebuilt.poll(20, TimeUnit.SECONDS);
  }

  @AfterEach
  void stop() throws IOException {
    playwright.close();
    server.close();
  }

  private Page open(String path, int width) {
    Page page =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 740)).newPage();
    page.onConsoleMessage(
        message -> {
          if (List.of("error", "warning").contains(message.type())) {
            trouble.add(message.text());
          }
        });
    page.onPageError(trouble::add);
    page.navigate(server.address().resolve(path).toString());
    return page;
  }

  @Test
  void barOpensByKeyboardIntoTheFindingsOfThePage() {
    Page page = open("/news/bridge/", 1280);
    Locator summary = page.locator("hromada-review summary");
    assertThat(summary).containsText("2 попередження");
    assertThat(page.locator("hromada-review .panel")).isHidden();
    summary.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("hromada-review h2").first()).hasText("На цій сторінці");
    assertThat(page.locator("hromada-review li").first())
        .containsText("content/news/bridge/index.en.md:6:");

    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(summary).containsText("2 warnings");
    assertThat(page.locator("hromada-review button[lang=en]")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("hromada-review .panel")).isHidden();
    assertThat(summary).isFocused();
    assertThat(trouble).as("the page's policy allows all of it").isEmpty();
  }

  @Test
  void barStaysOpenAndInItsLanguageWhilePagesChange() {
    Page page = open("/news/bridge/", 1280);
    page.locator("hromada-review summary").click();
    page.locator("hromada-review button[lang=en]").click();
    page.navigate(server.address().resolve("/en/").toString());
    assertThat(page.locator("hromada-review .panel")).isVisible();
    assertThat(page.locator("hromada-review summary")).containsText("2 warnings");
  }

  @Test
  void mendedTextTakesItsFindingAway() {
    Page page = open("/news/bridge/", 1280);
    assertThat(page.locator("hromada-review summary")).containsText("2 попередження");
    site.with(BRIDGE.replace("на  5", "на 5"));
    assertThat(page.locator("hromada-review summary")).containsText("1 попередження");
    site.with(BRIDGE.replace("на  5", "на 5").replace("6 days", "5 days"));
    assertThat(page.locator("hromada-review .warning")).hasCount(0);
  }

  @Test
  void barCoversNothingAtTheEndOfThePageAndFitsAPhone() {
    for (int width : List.of(360, 1280)) {
      Page page = open("/news/bridge/", width);
      assertThat(page.locator("hromada-review summary")).isVisible();
      page.evaluate("scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'})");
      assertThat(
              page.evaluate(
                  "document.querySelector('body > footer').getBoundingClientRect().bottom"
                      + " <= document.querySelector('hromada-review')"
                      + ".getBoundingClientRect().top + 1"))
          .isEqualTo(true);
      page.locator("hromada-review summary").click();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      shoot(page, "bar-" + width);
    }
  }

  @Test
  void barCanBeReadInTheDark() {
    Page page = open("/news/bridge/", 1280);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.locator("hromada-review summary").click();
    assertThat(page.locator("hromada-review mark").first()).isVisible();
    shoot(page, "bar-dark");
  }

  @Test
  void axeFindsNothingInTheBar() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(360, 1280)) {
        Page page = open("/news/bridge/", width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Locator summary = page.locator("hromada-review summary");
        assertThat(summary).containsText("2 попередження");
        assertThat(Axe.faults(page, "html")).as("closed, %s, %s", scheme, width).isEmpty();
        summary.click();
        assertThat(page.locator("hromada-review mark").first()).isVisible();
        // What the open bar covers of the page can be scrolled to.
        assertThat(Axe.faults(page, "hromada-review")).as("open, %s, %s", scheme, width).isEmpty();
      }
    }
  }

  /** For people to look at. */
  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "review-bar", name + ".png")));
  }
}
