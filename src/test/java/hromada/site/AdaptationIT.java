package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page gives way to what its reader has set: narrow windows, zoom, larger text, wider
 * spacing, stillness, colours of their own (WCAG 1.4.4, 1.4.10, 1.4.12, 2.3.3, 2.4.7).
 */
class AdaptationIT {
  /** What makes the page wider than the window, outside of what scrolls by itself. */
  private static final String SIDEWAYS =
      """
      () => {
        const page = document.scrollingElement;
        if (page.scrollWidth <= innerWidth) return [];
        return [page.scrollWidth + ' px in ' + innerWidth,
          ...[...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > innerWidth && !e.children.length)
            .map(e => e.outerHTML.slice(0, 160))];
      }
      """;

  /** Text that a box of its own hides; one that ends in an ellipsis is said in full elsewhere. */
  private static final String CUT_OFF =
      """
      () => [...document.querySelectorAll('body *')].filter(e => {
        const style = getComputedStyle(e);
        const hides = ['hidden', 'clip'];
        return e.clientWidth > 1 && e.clientHeight > 1 && e.textContent.trim()
          && (hides.includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1
              && style.textOverflow !== 'ellipsis'
            || hides.includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1);
      }).map(e => e.outerHTML.slice(0, 160))
      """;

  /** The spacing of WCAG 1.4.12. */
  private static final String WIDE_SPACING =
      """
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
      """;

  /** What the settings of the browser call very large: twice the usual 16 px. */
  private static final String TEXT_AT_200_PERCENT = "--blink-settings=defaultFontSize=32";

  private static final String MOVING =
      """
      () => [...document.querySelectorAll('*')].flatMap(e =>
        ['', '::before', '::after'].filter(part => {
          const style = getComputedStyle(e, part);
          const long = value => value.split(',').some(time => parseFloat(time) > 0.01);
          return long(style.transitionDuration) || style.animationName !== 'none'
            || style.scrollBehavior === 'smooth';
        }).map(part => e.outerHTML.slice(0, 120) + part))
      """;

  /** In forced colours all that is left of a button is its border, of a link its colour or line. */
  private static final String LOST_IN_FORCED_COLOURS =
      """
      () => [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter(e => e.checkVisibility()).filter(e => {
          const style = getComputedStyle(e);
          const text = getComputedStyle(document.body).color;
          const border = ['Top', 'Bottom'].some(side =>
            style['border' + side + 'Style'] !== 'none' && parseFloat(style['border' + side + 'Width']));
          e.focus({focusVisible: true});
          const ring = getComputedStyle(e);
          const marked = style.color !== text || style.textDecorationLine.includes('underline');
          const known = border || e.matches('summary') || e.matches('a') && marked;
          return !known || ring.outlineStyle === 'none' || parseFloat(ring.outlineWidth) < 2;
        }).map(e => e.outerHTML.slice(0, 160))
      """;

  private static Chromium chromium;
  private static Chromium large;
  private static Tab phone;
  private static Tab zoomed;
  private static Tab enlarged;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    large = new Chromium(Map.of(), TEXT_AT_200_PERCENT);
    enlarged = large.open(Chromium.window(1280, 800));
    // What a reader sets is not subject to the policy of the page.
    phone = chromium.open(Chromium.window(320, 640).setBypassCSP(true));
    // A window of 1280 by 1024 at 400 %
    zoomed = chromium.open(Chromium.window(320, 256).setDeviceScaleFactor(4));
  }

  @AfterAll
  static void stop() {
    chromium.close();
    large.close();
  }

  static List<PageKind.Sample> samples() {
    return PageKind.samplesInTurn();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void narrowWindowsAndZoomNeedNoScrollingSideways(PageKind.Sample sample) {
    phone.page().setViewportSize(320, 640);
    phone.show(sample);
    assertThat(phone.find(SIDEWAYS)).as("320 px").isEmpty();
    assertThat(phone.find(CUT_OFF)).as("320 px").isEmpty();
    zoomed.show(sample);
    assertThat(zoomed.find(SIDEWAYS)).as("400 %").isEmpty();
    assertThat(phone.trouble()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void widerSpacingAndLargerTextLoseNothing(PageKind.Sample sample) {
    phone.page().setViewportSize(320, 640);
    phone.show(sample);
    phone.page().addStyleTag(new Page.AddStyleTagOptions().setContent(WIDE_SPACING));
    assertThat(phone.find(SIDEWAYS)).as("wide spacing").isEmpty();
    assertThat(phone.find(CUT_OFF)).as("wide spacing").isEmpty();
    enlarged.show(sample);
    assertThat(enlarged.find(SIDEWAYS)).as("200 %").isEmpty();
    assertThat(enlarged.find(CUT_OFF)).as("200 %").isEmpty();
    enlarged.page().setViewportSize(640, 800);
    assertThat(enlarged.find(SIDEWAYS)).as("200 % in half the width").isEmpty();
    enlarged.page().setViewportSize(1280, 800);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whoAsksForStillnessGetsIt(PageKind.Sample sample) {
    phone
        .page()
        .emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    phone.show(sample);
    assertThat(phone.find(MOVING)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void forcedColoursLeaveLinksButtonsAndTheRing(PageKind.Sample sample) {
    phone.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    phone.show(sample);
    List<String> lost = phone.find(LOST_IN_FORCED_COLOURS);
    phone.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    assertThat(lost).isEmpty();
  }

  @Test
  void theLargeBrowserReallyIsLarge() {
    enlarged.show(BuiltSite.bilingual(), "index.html");
    assertThat(
            enlarged
                .page()
                .evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)"))
        .isEqualTo(32);
  }

  @Test
  void noPageOfOursScrollsSideways() {
    phone.page().setViewportSize(320, 640);
    for (BuiltSite site : BuiltSite.all()) {
      for (String path : site.someReadPages()) {
        phone.show(site, path);
        assertThat(phone.find(SIDEWAYS)).as(path).isEmpty();
      }
    }
    assertThat(phone.trouble()).isEmpty();
  }
}
