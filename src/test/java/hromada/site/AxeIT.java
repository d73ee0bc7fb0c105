package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe on every kind of page in both languages (rules A1, A2, A6): with {@code -Dfull=true} in each
 * {@link Look}, else in one look each, chosen so that every kind is seen light and dark, narrow and
 * wide. Our own pages have one look each, in turn.
 */
class AxeIT {
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
  void axeFindsNothing(PageKind.Sample sample) {
    tab.show(sample);
    assertThat(findings(Look.of(sample))).isEmpty();
    assertThat(tab.trouble()).isEmpty();
  }

  static List<String> ownPages() {
    return BuiltSite.named("ours").someReadPages();
  }

  @ParameterizedTest
  @MethodSource("ownPages")
  void axeFindsNothingOnOurOwnPages(String path) {
    tab.show(BuiltSite.named("ours"), path);
    assertThat(findings(List.of(Look.of(path)))).isEmpty();
    assertThat(tab.trouble()).isEmpty();
  }

  private static Map<String, List<Look>> findings(List<Look> looks) {
    Axe.bring(tab.page());
    Map<String, List<Look>> found = new TreeMap<>();
    for (Look look : looks) {
      look.put(tab);
      tab.find(Axe.SCRIPT)
          .forEach(fault -> found.computeIfAbsent(fault, f -> new ArrayList<>()).add(look));
    }
    return found;
  }

  @Test
  void theMissingPageIsWhatAWrongAddressShows() {
    tab.page().navigate(chromium.server(BuiltSite.bilingual()).missing());
    assertThat(tab.page().locator("h1").textContent()).isEqualTo("Такої сторінки немає");
    assertThat(tab.trouble()).hasSize(2).allSatisfy(said -> assertThat(said).contains("/no/such"));
  }

  @Test
  void aHalfRunSeesEveryKindLightAndDarkAndNarrowAndWide() {
    for (PageKind kind : PageKind.ALL) {
      List<Look> seen = kind.samples().map(Look::one).toList();
      if (seen.size() == 2) {
        assertThat(seen).extracting(Look::scheme).doesNotHaveDuplicates();
        assertThat(seen).extracting(look -> look.width() < 700).doesNotHaveDuplicates();
      }
    }
    assertThat(PageKind.allSamples().stream().map(Look::one).distinct())
        .hasSize(Look.ALL.size())
        .extracting(Look::scheme)
        .contains(ColorScheme.LIGHT, ColorScheme.DARK);
  }
}
