package hromada.build;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Silenced;
import hromada.diagnostic.Suppression;
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
 * @param suppressions what the site's texts allow themselves, each with its reason
 * @param silenced what they do not want to hear of therefore
 * @param timings how long each stage took, in the order they ran
 * @param unchanged whether the same site stood there already and was left alone
 */
public record BuildReport(
    List<Diagnostic> findings,
    Optional<Manifest> manifest,
    int pages,
    List<Suppression> suppressions,
    List<Silenced> silenced,
    Map<String, Duration> timings,
    boolean unchanged) {
  public BuildReport {
    findings = List.copyOf(findings);
    suppressions = List.copyOf(suppressions);
    silenced = List.copyOf(silenced);
  }

  /** A build that ended before the first page. */
  public static BuildReport failed(List<Diagnostic> findings) {
    return new BuildReport(findings, Optional.empty(), 0, List.of(), List.of(), Map.of(), false);
  }

  /** The same of a build that found its site standing. */
  BuildReport asUnchanged() {
    return new BuildReport(findings, manifest, pages, suppressions, silenced, timings, true);
  }

  /** Whether a new site stands in the output folder. */
  public boolean isPublished() {
    return manifest.isPresent();
  }
}
