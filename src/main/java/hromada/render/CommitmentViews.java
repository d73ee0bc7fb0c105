package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.PartialDate;
import hromada.model.Seed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Promises as they stand on the day of the build. */
final class CommitmentViews {
  /** Nobody waits for these any more. */
  private static final Set<String> SETTLED = Set.of("done", "dropped");

  private final Rendering run;
  private final Names names;

  CommitmentViews(Rendering run) {
    this.run = run;
    this.names = new Names(run);
  }

  /** A promise on its own page, whose sources number its evidence. */
  CommitmentView view(Item item, Details.Commitment commitment, PageReferences references) {
    List<ProgrammeView.ActView> evidence =
        commitment.evidence().stream()
            .map(run.site().seeds().byId()::get)
            .filter(Objects::nonNull)
            .map(seed -> document(seed, references))
            .toList();
    return view(item, commitment, references.edition(), evidence);
  }

  /** A promise in a list. */
  CommitmentView view(Item item, Details.Commitment commitment, Edition edition) {
    return view(item, commitment, edition, List.of());
  }

  private CommitmentView view(
      Item item,
      Details.Commitment commitment,
      Edition edition,
      List<ProgrammeView.ActView> evidence) {
    return new CommitmentView(
        StatusView.of(item.status(), edition),
        commitment.by().stream().map(id -> names.name(id, edition)).toList(),
        edition.formats().date(commitment.madeOn()),
        commitment.due().map(edition.formats()::date).orElse(null),
        !SETTLED.contains(item.status()) && commitment.due().map(this::isPast).orElse(false),
        edition.formats().day(commitment.checkedOn()),
        run.site().isOutdated(commitment.checkedOn()),
        evidence);
  }

  /** A promise for 2025 or for May 2025 may be kept until the last day of it. */
  private boolean isPast(PartialDate due) {
    LocalDate today = run.site().today();
    String exact = due.toString();
    return exact.compareTo(today.toString().substring(0, exact.length())) < 0;
  }

  private static ProgrammeView.ActView document(Seed seed, PageReferences references) {
    String title = seed.title().in(references.edition().language());
    return new ProgrammeView.ActView(title, references.sources().use(seed.id()));
  }
}
