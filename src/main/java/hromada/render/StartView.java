package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the start page shows: answers to what most people come for.
 *
 * @param newest the newest articles
 * @param news the page of all of them
 * @param find the way to one's own area
 * @param forum the page of the meetings
 * @param meeting the next meeting; null where none is known
 * @param ledger the page of the promises
 * @param promises how many promises stand how, without those of which there are none
 * @param strip the same as one bar
 */
public record StartView(
    List<EntryView> newest,
    LinkView news,
    LinkView find,
    LinkView forum,
    @Nullable MeetingView meeting,
    LinkView ledger,
    List<LedgerView.CountView> promises,
    List<PartView> strip) {
  public StartView {
    newest = List.copyOf(newest);
    promises = List.copyOf(promises);
    strip = List.copyOf(strip);
  }

  /**
   * A part of the bar, ready for SVG.
   *
   * @param word the status, for its class
   * @param x where it begins
   * @param width how long it is
   */
  public record PartView(String word, String x, String width) {}

  /**
   * The next meeting.
   *
   * @param start when it begins
   * @param entry its title and address
   * @param note that its date may change, in words; empty for a date that holds
   */
  public record MeetingView(DateView start, EntryView entry, String note) {}
}
