package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing on a page moves when fonts, pictures and scripts arrive after the text. */
class LayoutShiftIT {
  private static final String WATCH =
      """
      window.shifts = [];
      new PerformanceObserver(list => list.getEntries().forEach(entry => shifts.push(
        entry.value.toFixed(4) + ' ' + entry.sources.map(s => s.node?.nodeName).join(' ')
      ))).observe({type: 'layout-shift', buffered: true});
      """;

  /** The time it takes to draw what is there. */
  private static final String DRAWN =
      "async () => { for (const i of [1, 2, 3]) await new Promise(requestAnimationFrame); }";

  private static final String PICTURES =
      """
      () => Promise.all([...document.images].filter(i => i.loading !== 'lazy' || i.complete)
        .map(i => i.decode().catch(() => {})))
      """;

  /**
   * The font that stands in has the measure of Arsenal on average, so now and then a title breaks
   * elsewhere. web.dev calls a shift of 0.1 good.
   */
  private static final double HALF_OF_GOOD = 0.05;

  private static Chromium chromium;
  private static Tab tab;
  private static final List<Route> HELD = new ArrayList<>();

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    tab = chromium.open(Chromium.window(360, 800));
    tab.page().addInitScript(WATCH);
    tab.page().route("**/*.{woff2,jpg,png,webp,js}", HELD::add);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  static List<PageKind.Sample> samples() {
    return PageKind.samplesInTurn();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingMovesWhenTheRestArrives(PageKind.Sample sample) {
    assertThat(shifts(chromium.server(sample.site()).address(sample.path()))).isEmpty();
    assertThat(shiftOfFonts()).isLessThan(HALF_OF_GOOD);
  }

  @Test
  void aPictureWithoutItsSizeIsNoticed() {
    tab.page()
        .route(
            "**/moving/",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<img src=/late.png><p>Text that has to give way")));
    tab.page()
        .route(
            "**/late.png",
            route -> HELD.add(route)); // answered below, in the size the page did not know
    assertThat(shifts("http://127.0.0.1:1/moving/")).isNotEmpty();
  }

  /** What moved once pictures and scripts were there; titles wait for their font. */
  private static List<String> shifts(String address) {
    Page page = tab.page();
    page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForSelector("body > *");
    page.evaluate(DRAWN);
    answer(route -> !isFont(route));
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    page.evaluate(PICTURES);
    page.evaluate(DRAWN);
    return tab.find("() => shifts");
  }

  /** What moved when the font of the titles came too, as a part of the window. */
  private static double shiftOfFonts() {
    answer(route -> true);
    tab.page().waitForLoadState(LoadState.LOAD);
    tab.page().evaluate("document.fonts.ready.then(() => true)");
    tab.page().evaluate(DRAWN);
    return tab.find("() => shifts").stream()
        .mapToDouble(shift -> Double.parseDouble(shift.substring(0, shift.indexOf(' '))))
        .sum();
  }

  private static boolean isFont(Route route) {
    return route.request().url().endsWith(".woff2");
  }

  private static void answer(Predicate<Route> which) {
    List<Route> now = HELD.stream().filter(which).toList();
    HELD.removeAll(now);
    now.forEach(LayoutShiftIT::answer);
  }

  private static void answer(Route route) {
    if (route.request().url().endsWith("/late.png")) {
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("image/svg+xml")
              .setBody("<svg xmlns='http://www.w3.org/2000/svg' width='200' height='200'/>"));
    } else {
      route.resume();
    }
  }
}
