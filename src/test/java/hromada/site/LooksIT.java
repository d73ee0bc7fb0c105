package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page looks as it did when somebody last looked at it, on a phone by day and on a
 * desk by night. {@code -Dgolden.accept=true} keeps the new picture and still fails.
 */
class LooksIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/looks");

  /** What failed: the page as it is now, and where it differs. */
  private static final Path FAILED = Path.of("target/looks");

  /** The version the pictures were taken with; others draw letters and edges a little otherwise. */
  private static final Path VERSION = GOLDEN.resolve("chromium.txt");

  /** Parts of all pixels that may differ: of the kept version, and of another one. */
  private static final double SAME_VERSION = 0.0005;

  private static final double OTHER_VERSION = 0.03;

  private static final List<Look> LOOKS =
      List.of(new Look(ColorScheme.LIGHT, 360), new Look(ColorScheme.DARK, 1280));

  /** More of a long page would only repeat what is above. */
  private static final int HEIGHT = 2400;

  private static Chromium chromium;
  private static Tab tab;

  @BeforeAll
  static void start() {
    String fonts = Path.of("src/test/resources/fonts.conf").toAbsolutePath().toString();
    chromium = new Chromium(Map.of("FONTCONFIG_FILE", fonts));
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
  void looksAsItDid(PageKind.Sample sample) throws IOException {
    tab.show(sample);
    double allowed = tolerance();
    List<String> changed = new ArrayList<>();
    for (Look look : LOOKS) {
      look.put(tab);
      String name = sample.name() + "-" + look.width() + ".png";
      BufferedImage now = Picture.read(picture());
      Picture.Difference difference = difference(name, now);
      if (difference.part() > allowed) {
        // A busy Chromium now and then leaves out what is below its window; a change is seen twice.
        now = Picture.read(picture());
        difference = difference(name, now);
      }
      if (difference.part() > allowed) {
        keep(name, now, difference);
        changed.add(
            "%s: %d pixels differ (%.3f %%), see %s/changed-%1$s"
                .formatted(name, difference.pixels(), 100 * difference.part(), FAILED));
      }
    }
    assertThat(changed).isEmpty();
    assertThat(tab.trouble()).isEmpty();
  }

  private static Picture.Difference difference(String name, BufferedImage now) throws IOException {
    Path golden = GOLDEN.resolve(name);
    return Picture.compare(
        Files.exists(golden) ? Picture.read(Files.readAllBytes(golden)) : Picture.blank(),
        Picture.read(Picture.write(now)));
  }

  private static void keep(String name, BufferedImage now, Picture.Difference difference)
      throws IOException {
    Files.createDirectories(FAILED);
    Files.write(FAILED.resolve(name), Picture.png(now));
    Files.write(FAILED.resolve("changed-" + name), Picture.png(difference.drawing()));
    if (Boolean.getBoolean("golden.accept")) {
      Files.createDirectories(GOLDEN);
      Files.write(GOLDEN.resolve(name), Picture.write(now));
      Files.writeString(VERSION, chromium.majorVersion() + "\n");
    }
  }

  private static double tolerance() throws IOException {
    String kept = Files.exists(VERSION) ? Files.readString(VERSION).strip() : "";
    return kept.equals(chromium.majorVersion()) ? SAME_VERSION : OTHER_VERSION;
  }

  private static byte[] picture() {
    Page page = tab.page();
    page.evaluate("document.fonts.ready.then(() => true)");
    page.evaluate("[...document.images].forEach(image => image.loading = 'eager')");
    page.evaluate("Promise.all([...document.images].map(image => image.decode().catch(() => 0)))");
    int width = page.viewportSize().width;
    int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    return page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setClip(new Clip(0, 0, width, Math.min(height, HEIGHT))));
  }
}
