package hromada.site;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * How a page is looked at.
 *
 * @param scheme light or dark
 * @param width of the window
 */
record Look(ColorScheme scheme, int width) {
  /** Two schemes by four widths. Of two that follow each other, each differs in both. */
  static final List<Look> ALL =
      List.of(
          new Look(ColorScheme.LIGHT, 320),
          new Look(ColorScheme.DARK, 1280),
          new Look(ColorScheme.DARK, 360),
          new Look(ColorScheme.LIGHT, 768),
          new Look(ColorScheme.LIGHT, 1280),
          new Look(ColorScheme.DARK, 320),
          new Look(ColorScheme.DARK, 768),
          new Look(ColorScheme.LIGHT, 360));

  /** Whether the run was asked for everything, {@code script/test --full}. */
  static boolean isFullRun() {
    return Boolean.getBoolean("full");
  }

  /** The looks a sample is judged in: all in a full run, else one. */
  static List<Look> of(PageKind.Sample sample) {
    return isFullRun() ? ALL : List.of(one(sample));
  }

  /** Languages of one kind take neighbours of {@link #ALL}, the next kind the next ones. */
  static Look one(PageKind.Sample sample) {
    int kind = PageKind.ALL.indexOf(sample.kind());
    int language = sample.language().equals("uk") ? 0 : 1;
    return ALL.get((2 * kind + language) % ALL.size());
  }

  /** One look for a page, the same in every run. */
  static Look of(String path) {
    return ALL.get(Math.floorMod(path.hashCode(), ALL.size()));
  }

  void put(Tab tab) {
    tab.scheme(scheme);
    tab.page().setViewportSize(width, 800);
  }
}
