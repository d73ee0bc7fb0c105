package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StylesTest {
  private static final Rendered SITE = Rendered.of("");

  @Test
  void oneStyleSheetIsNamedAfterWhatItHolds() {
    List<String> sheets = SITE.paths().stream().filter(path -> path.contains("/site.")).toList();
    assertThat(sheets).singleElement().asString().matches("css/site\\.[0-9a-f]{8}\\.css");
    assertThat(SITE.page("/").select("link[rel=stylesheet]:not([media])").attr("href"))
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
  void noScreenWaitsForTheStyleSheetOfPaper() {
    String sheet = SITE.page("/").select("link[rel=stylesheet][media=print]").attr("href");
    assertThat(sheet).matches("/css/print\\.[0-9a-f]{8}\\.css");
    assertThat(SITE.text(sheet.substring(1))).startsWith("@layer utilities {@page {size:A4;");
    assertThat(SITE.text(sheet())).doesNotContain("@page");
  }

  @Test
  void everyStyleFileIsImportedIntoALayer() throws IOException {
    String main = Files.readString(Path.of("assets/css/site.css"));
    try (Stream<Path> files = Files.walk(Path.of("assets/css"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = Path.of("assets/css").relativize(file).toString().replace('\\', '/');
        if (!List.of("site.css", "print.css", "style.css").contains(name)) {
          assertThat(main).contains("@import \"" + name + "\" layer(");
        }
      }
    }
  }

  @Test
  void styleSheetStaysWithinItsBudget() throws IOException {
    String css = SITE.text(sheet());
    assertThat(css.getBytes(StandardCharsets.UTF_8).length).isLessThan(28_000);
    assertThat(gzip(css) + gzip(SITE.text("index.html"))).isLessThan(14 * 1024);
    assertThat(css).doesNotContain("!important").doesNotContainPattern("(?m)^#[a-z]");
  }

  private static String sheet() {
    return SITE.paths().stream()
        .filter(path -> path.startsWith("css/site."))
        .findFirst()
        .orElseThrow();
  }

  private static int gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
