package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Site;
import java.util.function.Consumer;

/** One rule. Has no state of its own, so one instance serves every build. */
interface Rule {
  /** Reports everything on {@code site} that breaks the rule. */
  void check(Site site, Consumer<Diagnostic> report);
}
