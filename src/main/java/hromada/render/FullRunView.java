package hromada.render;

import hromada.model.FullRun;
import java.util.List;

/**
 * The last full run of the checks, for the accessibility statement.
 *
 * @param date when it was
 * @param scope what was checked, in one sentence
 * @param tools what checked it, by its names
 * @param faults what is known not to pass
 */
public record FullRunView(DateView date, String scope, String tools, List<String> faults) {
  public FullRunView {
    faults = List.copyOf(faults);
  }

  static FullRunView of(FullRun run, Edition edition) {
    return new FullRunView(
        edition.formats().day(run.date()),
        edition.text("full-run-scope", run.kinds(), run.views()),
        "axe " + run.axe() + ", Chromium " + run.chromium(),
        run.faults().stream().map(fault -> fault.in(edition.language())).toList());
  }
}
