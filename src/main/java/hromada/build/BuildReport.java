package hromada.build;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Silenced;
import hromada.diagnostic.Suppression;
import hromada.model.Manifest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a build went.
 *
 * @param findings all that was found, in the order to report
 * @param manifest what was written; empty when errors kept the old site in place
 * @param pages how many Markdown files were read
 * @param suppressions what the site's texts allow themselves, each with its reason
 * @param silenced what they do not want to hear of therefore
 * @param timings how long each stage took, in the order they ran
 * @param made how many pages were made, where some of the site that stood there could stay
 */
public record BuildReport(
    List<Diagnostic> findings,
    Optional<Manifest> manifest,
    int pages,
    List<Suppression> suppressions,
    List<Silenced> silenced,
    Map<String, Duration> timings,
    OptionalInt made) {
  public BuildReport {
    findings = List.copyOf(findings);
    suppressions = List.copyOf(suppressions);
    silenced = List.copyOf(silenced);
  }

  /** A build that ended before the first page. */
  public static BuildReport failed(List<Diagnostic> findings) {
    return new BuildReport(
        findings, Optional.empty(), 0, List.of(), List.of(), Map.of(), OptionalInt.empty());
  }

  /** The same of a build that found its site standing. */
  BuildReport asUnchanged() {
    return withMade(0);
  }

  /** The same of a build that made some pages of its site. */
  BuildReport withMade(int some) {
    return new BuildReport(
        findings, manifest, pages, suppressions, silenced, timings, OptionalInt.of(some));
  }

  /** Whether the same site stood there already and was left alone. */
  public boolean unchanged() {
    return made.equals(OptionalInt.of(0));
  }

  /** Whether a new site stands in the output folder. */
  public boolean isPublished() {
    return manifest.isPresent();
  }
}
