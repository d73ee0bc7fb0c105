package hromada.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars, one below the other, each under its label. Lengths are ready for SVG: heights in em, so
 * that they grow with the reader's letters, widths in per cent of the room there is.
 *
 * @param title what it shows
 * @param description the same in one sentence
 * @param height height of the whole
 * @param bars the bars
 */
public record ChartView(String title, String description, String height, List<BarView> bars) {
  private static final int ROW = 28;
  private static final int LABEL = 11;
  private static final int BAR = 15;

  public ChartView {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param word what it stands for, for its class
   * @param label what it stands for, with its number
   * @param labelY where the label stands
   * @param barY where the bar begins
   * @param width how long it is, empty for nothing at all
   */
  public record BarView(String word, String label, String labelY, String barY, String width) {}

  /** Bars for numbers: the greatest fills the width. */
  static ChartView of(String title, List<LedgerView.CountView> counts, Edition edition) {
    int most = counts.stream().mapToInt(LedgerView.CountView::count).max().orElse(0);
    List<BarView> bars = new ArrayList<>();
    for (LedgerView.CountView count : counts) {
      int top = bars.size() * ROW;
      String label = edition.text("chart-value", count.status().label(), count.count());
      String width = count.count() == 0 ? "" : percent(count.count(), most);
      bars.add(new BarView(count.status().word(), label, em(top + LABEL), em(top + BAR), width));
    }
    String description = String.join("; ", bars.stream().map(BarView::label).toList()) + ".";
    return new ChartView(title, description, em(bars.size() * ROW), bars);
  }

  /** One bar of parts as long as their numbers are great, with a gap between them. */
  static List<StartView.PartView> strip(List<LedgerView.CountView> counts) {
    int whole = counts.stream().mapToInt(LedgerView.CountView::count).sum();
    List<StartView.PartView> parts = new ArrayList<>();
    int before = 0;
    for (LedgerView.CountView count : counts) {
      String width = percent(count.count() * 100 - whole, whole * 100);
      parts.add(new StartView.PartView(count.status().word(), percent(before, whole), width));
      before += count.count();
    }
    return parts;
  }

  private static String em(int tenths) {
    return tenths / 10 + "." + tenths % 10 + "em";
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }
}
