package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page walked through with the Tab key: everything that works is reached once, in the
 * order of the text, has a name, shows a ring, and nothing lies over it (WCAG 2.1.1, 2.1.2, 2.4.3,
 * 2.4.7, 2.4.11, 4.1.2).
 */
class KeyboardIT {
  /**
   * What the walk has to reach, in order; and what would part the order of sight from it, but for
   * the three neighbours of the header, which make sense in any order. Chromium lets the keyboard
   * into what scrolls and holds nothing else to stop at.
   */
  private static final String STOPS =
      """
      () => {
        const works = 'a[href], button, input, select, textarea, summary, [tabindex], audio, video';
        const scrolls = e => ['auto', 'scroll'].some(o => getComputedStyle(e).overflow.includes(o))
          && (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight)
          && !e.querySelector(works);
        const name = e => (e.getAttribute('aria-label') || e.textContent
          || [...(e.labels || [])].map(l => l.textContent).join(' ')
          || [...e.querySelectorAll('[alt]')].map(i => i.alt).join(' ')).trim();
        window.stops = [...document.querySelectorAll('body *')].filter(e =>
          (e.matches(works) && e.tabIndex >= 0 && !e.disabled || scrolls(e))
          && e.type !== 'hidden' && e.checkVisibility({visibilityProperty: true}));
        const turned = [...document.querySelectorAll('body *')].filter(e => {
          const style = getComputedStyle(e);
          return style.order !== '0' && !e.closest('.site-header') || style.flexDirection.includes('reverse')
            || style.gridAutoFlow.includes('dense') || e.tabIndex > 0;
        });
        return {
          stops: stops.length,
          nameless: stops.filter(e => !name(e) && !scrolls(e)).map(e => e.outerHTML),
          turned: turned.map(e => e.outerHTML.slice(0, 120))
        };
      }
      """;

  /** The focused element: which it is, and what is wrong with how it shows that. */
  private static final String FOCUS =
      """
      async () => {
        await new Promise(requestAnimationFrame);
        const focused = document.activeElement;
        const style = getComputedStyle(focused);
        const boxes = [...focused.getClientRects()].filter(b => b.width && b.height);
        const seen = boxes.some(box => {
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          const top = document.elementFromPoint(x, y);
          return top && (focused.contains(top) || top.contains(focused));
        });
        const faults = [];
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
          faults.push('has no ring');
        }
        if (!seen) faults.push('cannot be seen');
        if (boxes.some(b => b.left < 0 || b.right > innerWidth + 1)) faults.push('sticks out');
        return {
          at: stops.indexOf(focused),
          faults: faults.map(f => focused.outerHTML.slice(0, 160) + ' ' + f)
        };
      }
      """;

  private static Chromium chromium;
  private static Tab tab;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    tab =
        chromium.open(
            Chromium.window(1280, 800).setReducedMotion(ReducedMotion.REDUCE)); // scroll at once
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
  void theTabKeyLeadsThroughEverything(PageKind.Sample sample) {
    Look.one(sample).put(tab);
    tab.show(sample);
    Map<String, Object> page = tab.ask(STOPS);
    assertThat(page).containsEntry("nameless", List.of()).containsEntry("turned", List.of());
    int stops = (Integer) page.getOrDefault("stops", 0);
    List<String> faults = new ArrayList<>();
    List<Integer> way = new ArrayList<>();
    for (int i = 0; i < stops; i++) {
      tab.page().keyboard().press("Tab");
      Map<String, Object> focus = tab.ask(FOCUS);
      way.add((Integer) focus.get("at"));
      ((List<?>) focus.getOrDefault("faults", List.of())).forEach(f -> faults.add((String) f));
    }
    assertThat(faults).isEmpty();
    assertThat(way)
        .containsExactlyElementsOf(java.util.stream.IntStream.range(0, stops).boxed().toList());
    tab.page().keyboard().press("Tab");
    // Out of the page, or round to its beginning: either way out of the last stop.
    assertThat(tab.ask(FOCUS).get("at")).as("past the last stop").isIn(-1, 0);
  }

  /** The sheet for a power cut has nothing to skip. */
  static List<PageKind.Sample> samplesWithHeader() {
    return samples().stream().filter(sample -> !sample.kind().name().equals("blackout")).toList();
  }

  @ParameterizedTest
  @MethodSource("samplesWithHeader")
  void theFirstStopSkipsToTheContent(PageKind.Sample sample) {
    tab.show(sample);
    tab.page().keyboard().press("Tab");
    assertThat(tab.page().evaluate("document.activeElement.matches('a.skip-link')"))
        .isEqualTo(true);
    tab.page().keyboard().press("Enter");
    tab.page().keyboard().press("Tab");
    assertThat(
            tab.page()
                .evaluate(
                    "!!(document.querySelector('main').compareDocumentPosition(document.activeElement)"
                        + " & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))"))
        .isEqualTo(true);
  }
}
