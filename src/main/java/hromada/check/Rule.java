package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Site;
import java.util.function.Consumer;

/**
 * One rule. May remember what it has read, never what it found elsewhere: one instance serves every
 * build.
 */
interface Rule {
  /** Reports everything on {@code site} that breaks the rule. */
  void check(Site site, Consumer<Diagnostic> report);

  /** Whether the rule shares its own work between all cores. */
  default boolean usesAllCores() {
    return false;
  }
}
