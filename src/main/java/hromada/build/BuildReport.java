package hromada.build;

import hromada.diagnostic.Diagnostic;
import hromada.model.Manifest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a build went.
 *
 * @param findings all that was found, in the order to report
 * @param manifest what was written; empty when errors kept the old site in place
 * @param pages how many Markdown files were read
 * @param timings how long each stage took, in the order they ran
 * @param unchanged whether the same site stood there already and was left alone
 */
public record BuildReport(
    List<Diagnostic> findings,
    Optional<Manifest> manifest,
    int pages,
    Map<String, Duration> timings,
    boolean unchanged) {
  public BuildReport {
    findings = List.copyOf(findings);
  }

  public BuildReport(
      List<Diagnostic> findings,
      Optional<Manifest> manifest,
      int pages,
      Map<String, Duration> timings) {
    this(findings, manifest, pages, timings, false);
  }

  /** The same of a build that found its site standing. */
  BuildReport asUnchanged() {
    return new BuildReport(findings, manifest, pages, timings, true);
  }

  /** Whether a new site stands in the output folder. */
  public boolean isPublished() {
    return manifest.isPresent();
  }
}
