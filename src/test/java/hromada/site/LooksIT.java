package hromada.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page looks as it did (decision 0066). Ukrainian is kept as on a phone in light
 * colours, English as on a desk in dark ones. The pictures belong to one major version of Chromium;
 * another one draws letters its own way and is held to a wider tolerance. {@code
 * -Dgolden.accept=true} keeps the new pictures and still fails.
 */
class LooksIT {
  private static final Path GOLDENS = Path.of("src/test/resources/goldens/looks");
  private static final Path VERSION = GOLDENS.resolve("chromium-version.txt");
  private static final Path DIFFERENCES = Path.of("target/looks");

  /** Of a page longer than this, the rest is not kept. */
  private static final int TALLEST = 2_000;

  /**
   * The share of pixels that may differ: about two letters; with another Chromium, about a line.
   */
  private static final double TOLERANCE = 0.0002;

  private static final double OTHER_VERSION_TOLERANCE = 0.03;
  private static final boolean ACCEPTING = Boolean.getBoolean("golden.accept");

  private static Chromium chromium;
  private static Tab phone;
  private static Tab desk;

  @BeforeAll
  static void start() {
    // One family of fonts, drawn without hints, whatever else a machine has.
    Path fonts = Path.of("src/test/resources/fonts.conf").toAbsolutePath();
    chromium = new Chromium(Map.of("FONTCONFIG_FILE", fonts.toString()));
    phone = chromium.open(Chromium.window(360, 800).setReducedMotion(ReducedMotion.REDUCE));
    desk = chromium.open(Chromium.window(1280, 800).setReducedMotion(ReducedMotion.REDUCE));
    phone.scheme(com.microsoft.playwright.options.ColorScheme.LIGHT);
    desk.scheme(com.microsoft.playwright.options.ColorScheme.DARK);
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
  void everyKindOfPageLooksAsItDid(PageKind.Sample sample) throws IOException {
    BufferedImage actual = picture(sample);
    Path golden = GOLDENS.resolve(sample.name() + ".png");
    BufferedImage expected =
        Files.exists(golden)
            ? Picture.read(Files.readAllBytes(golden))
            : new BufferedImage(1, 1, 1);
    Picture.Difference difference = Picture.compare(expected, actual);
    double share = (double) difference.pixels() / actual.getWidth() / actual.getHeight();
    double tolerance = isRecordedVersion() ? TOLERANCE : OTHER_VERSION_TOLERANCE;
    if (ACCEPTING && (share > 0.00001 || !isRecordedVersion())) {
      write(golden, Picture.write(actual));
      fail("accepted %s: look at it, then run again without accepting", golden);
    }
    if (share > tolerance) {
      Path drawing = DIFFERENCES.resolve(sample.name() + ".png");
      write(drawing, Picture.png(difference.drawing()));
      fail(
          "%s: %d pixels differ (%.3f %%, at most %.3f %%), drawn in %s.%s\n"
              + "If it is meant to look so: script/test --accept -Dit.test=LooksIT",
          golden, difference.pixels(), share * 100, tolerance * 100, drawing, versions());
    }
  }

  /** Says which version drew the pictures; accepting records the one at hand after all others. */
  @Test
  void theVersionOfTheBrowserIsKept() throws IOException {
    if (ACCEPTING && !isRecordedVersion()) {
      fail("pictures accepted? Then write %s into %s", chromium.majorVersion(), VERSION);
    }
    assertThat(VERSION).exists();
  }

  @Test
  void thePicturesStaySmall() throws IOException {
    try (var files = Files.list(GOLDENS)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      assertThat(bytes).isLessThan(6_000_000);
    }
  }

  private static BufferedImage picture(PageKind.Sample sample) {
    Page page = (sample.language().equals("uk") ? phone : desk).show(sample);
    page.evaluate("document.fonts.ready.then(() => true)");
    int width = page.viewportSize().width;
    int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
    return Picture.read(
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(0, 0, width, Math.min(height, TALLEST))));
  }

  private static boolean isRecordedVersion() throws IOException {
    return Files.exists(VERSION)
        && Files.readString(VERSION).strip().equals(chromium.majorVersion());
  }

  private static String versions() throws IOException {
    return isRecordedVersion()
        ? ""
        : " The pictures were made with Chromium "
            + (Files.exists(VERSION) ? Files.readString(VERSION).strip() : "unknown")
            + ", this is "
            + chromium.version()
            + ".";
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
