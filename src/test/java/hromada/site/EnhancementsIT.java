package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the script of every page adds, and that nothing is missing where it does not run. */
class EnhancementsIT {
  private static final String ARTICLE = "/news/every-fact-and-block/";
  private static final int PHONE = 360;
  private static final int DESK = 1280;

  /** A heading below the first screen. */
  private static final int AMONG_THEM = 4;

  private static Playwright playwright;
  private static Browser browser;
  private static SiteServer server;

  private final List<BrowserContext> contexts = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    playwright = Browsers.playwright();
    browser = Browsers.launch(playwright);
    server = new SiteServer(BuiltSite.bilingual());
  }

  @AfterAll
  static void stop() {
    playwright.close();
    server.close();
  }

  @AfterEach
  void close() {
    contexts.forEach(BrowserContext::close);
  }

  private Page page(int width, boolean script, String path) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 740)
                .setJavaScriptEnabled(script));
    contexts.add(context);
    Page page = context.newPage();
    page.navigate(server.origin() + path);
    return page;
  }

  @Test
  void navigationOfAPhoneWaitsBehindAButton() {
    Page page = page(PHONE, true, "/en/news/");
    assertThat(page.locator(".site-nav ul").isVisible()).isFalse();
    page.locator(".menu-button").click();
    assertThat(page.locator(".site-nav ul").isVisible()).isTrue();
    assertThat(page.locator(".menu-button").getAttribute("aria-expanded")).isEqualTo("true");
    page.keyboard().press("Tab");
    page.keyboard().press("Escape");
    assertThat(page.locator(".site-nav ul").isVisible()).isFalse();
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Menu");
    page.keyboard().press("Enter");
    assertThat(page.locator(".site-nav a").first().isVisible()).isTrue();
  }

  @Test
  void wideScreensAndBrowsersWithoutScriptShowItAtOnce() {
    for (Page page : List.of(page(DESK, true, "/"), page(PHONE, false, "/"))) {
      assertThat(page.locator(".site-nav ul").isVisible()).isTrue();
      assertThat(page.locator(".menu-button").isVisible()).isFalse();
    }
  }

  /** A script that never arrives must not take the navigation with it. */
  @Test
  void navigationOpensEvenIfTheScriptFails() {
    Page page = page(PHONE, true, "/404.html");
    page.route("**/*.js", route -> route.abort());
    page.navigate(server.origin() + "/");
    page.locator(".menu-button").focus();
    PlaywrightAssertions.assertThat(page.locator(".site-nav a").first()).isVisible();
  }

  @Test
  void switchOfLanguageKeepsTheSection() {
    Page page = page(DESK, true, ARTICLE);
    List<String> here = headings(page);
    page.navigate(server.origin() + ARTICLE + "#" + here.get(AMONG_THEM));
    page.locator(".language-switch a").click();
    page.waitForURL("**/en" + ARTICLE + "#*");
    List<String> there = headings(page);
    page.waitForURL("**/en" + ARTICLE + "#" + there.get(AMONG_THEM));
    assertThat(there.get(AMONG_THEM)).isNotEqualTo(here.get(AMONG_THEM));
    PlaywrightAssertions.assertThat(page.locator("[id='" + there.get(AMONG_THEM) + "']"))
        .isInViewport();
  }

  @Test
  void switchWithoutSectionLeadsToTheTop() {
    Page page = page(DESK, true, ARTICLE);
    page.locator(".language-switch a").click();
    page.waitForURL("**/en" + ARTICLE);
    assertThat(
            page.evaluate(
                "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"))
        .isEqualTo("[{},{},\"\"]");
  }

  @SuppressWarnings("unchecked") // a JavaScript array
  private static List<String> headings(Page page) {
    return (List<String>)
        page.evaluate("[...document.querySelectorAll('main :is(h2, h3)[id]')].map(h => h.id)");
  }
}
