package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only commitments show.
 *
 * @param status how it stands
 * @param by who gave it
 * @param madeOn when
 * @param due when it was to be kept; null where that was not said
 * @param overdue whether that day is past and it is not known to be kept
 * @param checkedOn the day its status was last checked
 * @param outdated whether that is too long ago to rely on
 * @param evidence the documents that show how it stands
 */
public record CommitmentView(
    StatusView status,
    List<LinkView> by,
    DateView madeOn,
    @Nullable DateView due,
    boolean overdue,
    DateView checkedOn,
    boolean outdated,
    List<ProgrammeView.ActView> evidence) {
  public CommitmentView {
    by = List.copyOf(by);
    evidence = List.copyOf(evidence);
  }
}
