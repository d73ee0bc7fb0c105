package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import hromada.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontsTest {
  private static final Rendered SITE = Rendered.of("");

  @Test
  void pagesFetchTheVeryFontThatTheStyleSheetAsksFor() {
    String font = SITE.page("/").select("link[rel=preload][as=font]").attr("href");
    assertThat(font).matches("/fonts/arsenal-bold\\.[0-9a-f]{8}\\.woff2");
    assertThat(SITE.paths()).contains(font.substring(1));
    String sheet = SITE.page("/").select("link[rel=stylesheet]").attr("href");
    assertThat(SITE.text(sheet.substring(1))).contains("url(\"" + font + "\")");
  }

  @Test
  void changedFontGetsANewNameAndSoDoesTheStyleSheet() {
    Rendered other =
        Rendered.of(Rendered.BASICS, Map.of("assets/fonts/arsenal-bold.woff2", "another"));
    assertThat(other.paths()).doesNotContainAnyElementsOf(named(SITE));
    assertThat(named(other)).hasSameSizeAs(named(SITE));
  }

  @Test
  void fontsStayWithinTheirBudgetAndStandBesideTheirLicence() throws IOException {
    Path folder = Path.of("assets/fonts");
    long bytes = 0;
    for (Path font : fonts(folder)) {
      bytes += Files.size(font);
    }
    assertThat(bytes).isBetween(1L, 40L * 1024);
    assertThat(Files.readString(folder.resolve("OFL.txt"))).contains("SIL Open Font License");
  }

  @Test
  void siteWithoutFontsPreloadsNone() {
    assertThat(new AssetFiles(TestSite.of("").outcome().value()).fonts()).isEmpty();
  }

  private static List<String> named(Rendered site) {
    return site.paths().stream()
        .filter(p -> p.matches(".*/(arsenal|site).*\\.(woff2|css)"))
        .toList();
  }

  private static List<Path> fonts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".woff2")).toList();
    }
  }
}
