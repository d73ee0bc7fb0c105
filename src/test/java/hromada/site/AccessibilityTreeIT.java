package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hromada.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen reader hears of every kind of page, in order, kept in golden files. */
class AccessibilityTreeIT {
  private static final Path GOLDENS = Path.of("src/test/resources/goldens/heard");

  /** Header and footer are the same everywhere; the start page tells them in full. */
  private static final Set<String> FRAME = Set.of("banner", "contentinfo");

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
    return PageKind.allSamples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aScreenReaderHearsWhatItHeardBefore(PageKind.Sample sample) {
    Page page = tab.show(sample);
    Set<String> folded = sample.kind().name().equals("start") ? Set.of() : FRAME;
    Golden.assertMatches(
        GOLDENS.resolve(sample.name() + ".txt"), AccessibilityTree.of(page, folded));
  }

  @Test
  void rolesNamesAndStatesAreToldInOrder() {
    Page page = tab.page();
    page.setContent(
        """
        <!DOCTYPE html><html lang=en><title>Page</title>
        <header><a href=/>Home</a></header>
        <main><h1>Top</h1><div><p>Some <b>bold</b> text</p></div>
        <img alt="A bridge" src="data:,"><details><summary>More</summary>inside</details></main>
        """);
    assertThat(AccessibilityTree.of(page, FRAME))
        .isEqualTo(
            """
            RootWebArea "Page"
              banner
              main
                heading "Top" level=1
                paragraph
                  text "Some"
                  text "bold"
                  text "text"
                image "A bridge"
                group
                  DisclosureTriangle "More"
                    text "More"
            """);
  }
}
