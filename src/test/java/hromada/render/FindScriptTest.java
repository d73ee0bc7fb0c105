package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The script of «find your area» in a browser, on the pages as they are published. */
class FindScriptTest {
  private static final String HOST = "https://example.test";
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Rendered SITE = Rendered.of(FullSite.text());
  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          "text/html",
          "js",
          "text/javascript",
          "css",
          "text/css",
          "json",
          "application/json");

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() {
    playwright = Playwright.create();
    browser =
        playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM));
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  private static Page page(String address, boolean script) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script));
    Page page = context.newPage();
    page.route("**/*", FindScriptTest::answer);
    page.navigate(HOST + address);
    return page;
  }

  private static void answer(Route route) {
    String path = URI.create(route.request().url()).getPath().substring(1);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "text/plain");
    route.fulfill(
        new Route.FulfillOptions().setBody(body(file)).setContentType(type + "; charset=utf-8"));
  }

  private static String body(String file) {
    Path asset = Path.of("assets", file);
    try {
      return Files.exists(asset) ? Files.readString(asset) : SITE.text(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(Page page, String typed) {
    page.locator("#q").fill(typed);
    page.locator("[role=status]:not(:empty)").waitFor();
    return page.locator("#found > li > :first-child").allInnerTexts();
  }

  @Test
  void typedNamesAreFoundHoweverTheyAreWritten() {
    Page page = page("/find/", true);
    for (String typed :
        List.of(
            "Вишнева",
            "вишн",
            "vyshneva",
            "вул. Вишнева",
            "Червона",
            "Вишнива",
            "вишенва",
            "dbiytdf",
            "Vyshneva street")) {
      assertThat(found(page, typed)).as(typed).containsExactly("вулиця Вишнева");
    }
    for (String typed : List.of("Об’їзна", "об'їзна", "Обїзна", "obizna")) {
      assertThat(found(page, typed)).as(typed).containsExactly("Об’їзна вулиця");
    }
    assertThat(found(page, "Щасливе")).containsExactly("Селище Вигадане");
  }

  @Test
  void latinTypedOnTheUkrainianLayoutIsUnderstood() {
    assertThat(found(page("/en/find/", true), "мніртумф")).containsExactly("Vyshneva Street");
  }

  @Test
  void countIsAnnouncedAndTheListComesBack() {
    Page page = page("/find/", true);
    found(page, "вигадан");
    assertThat(page.locator("[role=status]").innerText()).isEqualTo("Знайдено: 3");
    assertThat(page.locator("#all").isVisible()).isFalse();
    found(page, "жжжж");
    assertThat(page.locator("[role=status]").innerText()).startsWith("Нічого не знайдено.");
    assertThat(page.locator("#all").isVisible()).isTrue();
    page.locator("#q").fill("");
    page.locator("[role=status]:empty")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    assertThat(page.locator("#all").isVisible()).isTrue();
  }

  @Test
  void foundNameSaysTheSameAsTheList() {
    Page page = page("/find/", true);
    found(page, "вишнева");
    String listed = SITE.page("/find/").expectFirst("#all li:contains(вулиця Вишнева)").text();
    assertThat(page.locator("#found > li").textContent().replaceAll("\\s+", " "))
        .isEqualTo(
            listed
                .replace("Вишнева Колись", "ВишневаКолись")
                .replace("Червона Де", "ЧервонаДе")
                .replace("Вигадане Станція", "ВигаданеСтанція")
                .replace("Вигаданому Офіцер", "ВигаданомуОфіцер")
                .replace("Особа Зустріч", "ОсобаЗустріч"));
  }

  @Test
  void addressWithAQueryShowsItsResult() {
    Page page = page("/find/?q=obizna", true);
    page.locator("#found > li").waitFor();
    assertThat(page.locator("#q").inputValue()).isEqualTo("obizna");
  }

  @Test
  void keyboardReachesTheResults() {
    Page page = page("/find/", true);
    found(page, "вишнева");
    page.locator("#q").focus();
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Селище Вигадане");
  }

  @Test
  void withoutScriptTheFormLeadsToTheWholeList() {
    Page page = page("/find/", false);
    page.locator("#q").fill("вишнева");
    page.locator("form button").click();
    assertThat(page.url()).startsWith(HOST + "/find/?q=");
    assertThat(page.locator("#all .register li").count()).isEqualTo(8);
  }

  @Test
  void foldingIsTheSameAsInJava() {
    Page page = page("/find/", true);
    Object different =
        page.evaluate(
            """
            async (examples) => {
              const {fold} = await import('/js/find.js');
              return JSON.parse(examples)
                .filter(([name, key]) => fold(name) !== key)
                .map(([name, key]) => `${name}: ${fold(name)}, not ${key}`);
            }
            """,
            SearchKeyTest.examples());
    assertThat((List<?>) different).isEmpty();
  }

  @Test
  void typingErrorsAreCounted() {
    Page page = page("/find/", true);
    Object counts =
        page.evaluate(
            """
            async () => {
              const {distance} = await import('/js/find.js');
              return [['vishn', 'vishneva'], ['vishenva', 'vishneva'], ['vshneva', 'vishneva'],
                ['vishnevva', 'vishneva'], ['abc', 'xyz']].map((pair) => distance(...pair));
            }
            """);
    assertThat(counts).isEqualTo(List.of(0, 1, 1, 1, 3));
  }

  @Test
  void pagesHaveNoAccessibilityViolations() {
    for (String address :
        List.of(
            "/find/",
            "/en/find/",
            "/blackout/",
            "/en/blackout/",
            "/places/",
            "/places/vyhadane/",
            "/places/zachynena-police-station/",
            "/people/",
            "/en/people/vyhadana-osoba/",
            "/organisations/",
            "/organisations/vyhadana-rada/",
            "/news/2031-03-03-vidklykana/")) {
      Page page = page(address, true);
      assertThat(new AxeBuilder(page).analyze().getViolations()).as(address).isEmpty();
      page.context().close();
    }
    Page page = page("/find/", true);
    found(page, "вишнева");
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }
}
