package hromada.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Scripts, worker and manifest as the site hands them out. */
class ScriptsTest {
  private static final int MODULE = 2 * 1024;
  private static final int ALL = 12 * 1024;
  private static final Rendered SITE = Rendered.full("ledger");

  @Test
  void scriptsAreNamedAfterWhatTheyHold() {
    List<String> scripts = SITE.paths().stream().filter(path -> path.startsWith("js/")).toList();
    assertThat(scripts)
        .hasSize(3)
        .allSatisfy(path -> assertThat(path).matches("js/(find|page|share)\\.[0-9a-f]{8}\\.js"));
    assertThat(SITE.page("/news/").select("script[type=module]").eachAttr("src"))
        .containsExactly("/" + path("js/page"));
    assertThat(SITE.page("/find/").select("script[type=module]").eachAttr("src"))
        .containsExactly("/" + path("js/page"), "/" + path("js/find"));
  }

  @Test
  void changedScriptGetsANewNameAndTheWorkerANewVersion() {
    String script = "assets/js/page/worker.js";
    Rendered one = Rendered.of(Rendered.BASICS, Map.of(script, "a();"));
    Rendered other = Rendered.of(Rendered.BASICS, Map.of(script, "b();"));
    assertThat(other.paths()).isNotEqualTo(one.paths());
    assertThat(other.text("worker.js")).isNotEqualTo(one.text("worker.js"));
    Rendered same = Rendered.of(Rendered.BASICS, Map.of(script, "// why\na();"));
    assertThat(same.text("worker.js")).isEqualTo(one.text("worker.js"));
  }

  @Test
  void changedTextGivesTheWorkerANewVersion() {
    String basics = Rendered.BASICS.replace("Вступ.", "Інший вступ.");
    assertThat(Rendered.of(basics, Map.of()).text("worker.js"))
        .isNotEqualTo(Rendered.of("").text("worker.js"));
  }

  @Test
  void everyModuleIsSmallAndSoAreAllTogether() throws IOException {
    int all = gzip(SITE.text("worker.js"));
    for (String path : SITE.paths()) {
      all += path.startsWith("js/") ? gzip(SITE.text(path)) : 0;
    }
    assertThat(all).isBetween(2 * 1024, ALL);
    try (Stream<Path> modules = Files.walk(Path.of("assets/js"))) {
      for (Path module : modules.filter(Files::isRegularFile).toList()) {
        assertThat(gzip(Scripts.forBrowsers(Files.readString(module))))
            .as(module.toString())
            .isLessThan(MODULE);
      }
    }
  }

  @Test
  void workerKeepsOnlyWhatThereIs() {
    Matcher list = Pattern.compile("\"keep\":\\[([^]]*)]").matcher(SITE.text("worker.js"));
    assertThat(list.find()).isTrue();
    List<String> kept = List.of(list.group(1).replace("\"", "").split(","));
    assertThat(kept)
        .contains("/", "/en/", "/guides/crossing-the-bridge/", "/blackout/", "/en/offline/")
        .contains("/find/index.json", "/" + path("js/page"), "/" + path("css/site"))
        .isSorted()
        .allSatisfy(
            address ->
                assertThat(SITE.paths())
                    .contains(
                        (address.endsWith("/") ? address + "index.html" : address).substring(1)));
  }

  @Test
  void siteThatKeepsNothingHandsOutTheWorkerThatLeaves() {
    Rendered off = Rendered.withoutOffline();
    assertThat(off.text("worker.js")).contains("unregister").doesNotContain("SITE");
    assertThat(off.paths()).doesNotContain("offline/index.html", "en/offline/index.html");
    assertThat(off.page("/").select("[data-worker]")).isEmpty();
    assertThat(SITE.page("/").select("script").attr("data-worker")).isEqualTo("/worker.js");
  }

  @Test
  void offlinePageListsWhatEveryBrowserKeepsAndIsNotToBeFound() {
    Document page = SITE.page("/en/offline/");
    assertThat(page.select("[data-saved] a").eachAttr("href"))
        .containsExactly(
            "/en/", "/en/blackout/", "/en/find/", "/en/guides/", "/en/guides/crossing-the-bridge/");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("main a[href^=tel:]")).isNotEmpty();
    assertThat(SITE.text("sitemap.xml")).doesNotContain("/offline/");
  }

  @Test
  void manifestSpeaksTheLanguageOfThePage() {
    assertThat(SITE.page("/en/news/").select("link[rel=manifest]").attr("href"))
        .isEqualTo("/en/manifest.webmanifest");
    assertThat(SITE.text("en/manifest.webmanifest"))
        .contains("\"lang\" : \"en\"", "\"start_url\" : \"/en/\"", "\"scope\" : \"/\"")
        .contains("\"short_name\" : \"Hromada\"", "\"purpose\" : \"maskable\"");
    assertThat(SITE.text("manifest.webmanifest"))
        .contains("\"lang\" : \"uk\"", "\"start_url\" : \"/\"")
        .containsPattern("\"theme_color\" : \"#[0-9a-f]{6}\"")
        .containsPattern("\"background_color\" : \"#[0-9a-f]{6}\"");
    assertThat(SITE.paths())
        .contains("icons/icon-192.png", "icons/maskable-512.png", "apple-touch-icon.png");
  }

  private static String path(String start) {
    return SITE.paths().stream()
        .filter(path -> path.startsWith(start + "."))
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
