package hromada.render;

import java.util.List;

/**
 * What became of the promises.
 *
 * @param total how many there are
 * @param counts how many stand how, in the order of a promise's life
 * @param chart the same as bars
 * @param groups the promises of this page of the list, by status
 */
public record LedgerView(
    int total, List<CountView> counts, ChartView chart, List<GroupView> groups) {
  public LedgerView {
    counts = List.copyOf(counts);
    groups = List.copyOf(groups);
  }

  /**
   * How many promises stand so.
   *
   * @param status how they stand
   * @param count how many
   * @param href where they are listed, empty where they are not on this page
   */
  public record CountView(StatusView status, int count, String href) {}

  /**
   * The promises of one status.
   *
   * @param status how they stand
   * @param promises the promises
   */
  public record GroupView(StatusView status, List<PromiseView> promises) {
    public GroupView {
      promises = List.copyOf(promises);
    }
  }

  /**
   * One promise.
   *
   * @param entry its title and address
   * @param commitment who, when, until when
   */
  public record PromiseView(EntryView entry, CommitmentView commitment) {}
}
