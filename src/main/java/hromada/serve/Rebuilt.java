package hromada.serve;

import hromada.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How one rebuild of the preview went.
 *
 * @param findings all that was found
 * @param bug the exception that ended it, where that is our own bug
 * @param took how long it took
 */
public record Rebuilt(List<Diagnostic> findings, Optional<Throwable> bug, Duration took) {
  public Rebuilt {
    findings = List.copyOf(findings);
  }

  /** Whether the preview shows what lies on disk now. */
  public boolean isShown() {
    return bug.isEmpty() && findings.stream().noneMatch(Diagnostic::isError);
  }
}
