package hromada.site;

import hromada.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a screen reader is told of every kind of page, and in which order (WCAG 1.3.1, 1.3.2). The
 * head and foot that all pages share are told once, with the start page.
 */
class ReadingOrderIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/reading-order");

  private static Chromium chromium;
  private static Tab tab;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    tab = chromium.open(Chromium.window(1280, 800));
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  static List<PageKind.Sample> samples() {
    return PageKind.oneLanguageEach();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadAsItWas(PageKind.Sample sample) {
    tab.show(sample);
    Set<String> folded =
        sample.kind().name().equals("start") ? Set.of() : Set.of("banner", "contentinfo");
    Golden.assertMatches(
        GOLDEN.resolve(sample.name() + ".txt"), AccessibilityTree.of(tab.page(), folded));
  }
}
