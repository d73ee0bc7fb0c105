package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StylesTest {
  private static final Rendered SITE = Rendered.of("");
  private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+):\\s*([^;]+);");

  @Test
  void oneStyleSheetIsNamedAfterWhatItHolds() {
    List<String> sheets = SITE.paths().stream().filter(path -> path.matches("css/.*")).toList();
    assertThat(sheets).singleElement().asString().matches("css/site\\.[0-9a-f]{8}\\.css");
    assertThat(SITE.page("/").select("link[rel=stylesheet]").attr("href"))
        .isEqualTo("/" + sheets.get(0));
    assertThat(SITE.text(sheets.get(0))).doesNotContain("@import").contains("@layer tokens {");
  }

  @Test
  void changedStyleGetsANewName() {
    Rendered other =
        Rendered.of(Rendered.BASICS, Map.of("assets/css/utilities.css", ".x { color: red; }"));
    assertThat(other.paths()).doesNotContain(sheet());
  }

  @Test
  void everyStyleFileIsImportedIntoALayer() throws IOException {
    String main = Files.readString(Path.of("assets/css/site.css"));
    try (Stream<Path> files = Files.walk(Path.of("assets/css"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = Path.of("assets/css").relativize(file).toString().replace('\\', '/');
        if (!name.equals("site.css")) {
          assertThat(main).contains("@import \"" + name + "\" layer(");
        }
      }
    }
  }

  @Test
  void styleSheetStaysWithinItsBudget() throws IOException {
    String css = SITE.text(sheet());
    assertThat(css.getBytes(StandardCharsets.UTF_8).length).isLessThan(20_000);
    assertThat(gzip(css) + gzip(SITE.text("index.html"))).isLessThan(14 * 1024);
    assertThat(css).doesNotContain("!important").doesNotContainPattern("(?m)^#[a-z]");
  }

  @Test
  void textAndControlsStandOutInLightAndDark() throws IOException {
    String tokens = Files.readString(Path.of("assets/css/tokens.css"));
    int dark = tokens.indexOf("@media (prefers-color-scheme: dark)");
    Map<String, String> colors = tokens(tokens.substring(0, dark));
    assertContrasts(colors);
    colors.putAll(tokens(tokens.substring(dark)));
    assertContrasts(colors);
  }

  private static void assertContrasts(Map<String, String> colors) {
    for (String ground : List.of("page", "surface", "surface-deep")) {
      for (String ink : List.of("text", "muted", "link", "link-hover")) {
        assertContrast(colors, ink, ground, 4.5);
      }
      assertContrast(colors, "focus", ground, 3);
    }
    assertContrast(colors, "text", "urgent-surface", 4.5);
    assertContrast(colors, "urgent", "urgent-surface", 4.5);
    for (String ground : List.of("page", "surface")) {
      for (String part : List.of("control", "accent", "urgent")) {
        assertContrast(colors, part, ground, 3);
      }
    }
  }

  private static void assertContrast(
      Map<String, String> colors, String ink, String ground, double least) {
    double a = luminance(resolve(colors, "--color-" + ink));
    double b = luminance(resolve(colors, "--color-" + ground));
    double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    assertThat(contrast).as(ink + " on " + ground).isGreaterThanOrEqualTo(least);
  }

  private static String resolve(Map<String, String> colors, String token) {
    String value = colors.getOrDefault(token, "");
    return value.startsWith("var(")
        ? resolve(colors, value.substring(4, value.length() - 1))
        : value;
  }

  /** Relative luminance as WCAG 2 defines it. */
  private static double luminance(String hex) {
    assertThat(hex).matches("#[0-9a-f]{6}");
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new HashMap<>();
    Matcher matcher = TOKEN.matcher(css);
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2).strip());
    }
    return tokens;
  }

  private static String sheet() {
    return SITE.paths().stream().filter(path -> path.endsWith(".css")).findFirst().orElseThrow();
  }

  private static int gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
