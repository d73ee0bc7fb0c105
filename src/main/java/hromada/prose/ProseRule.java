package hromada.prose;

import hromada.diagnostic.Diagnostic;
import java.util.function.Consumer;

/** One rule about how texts are written. Has no state, so pages are checked side by side. */
interface ProseRule {
  /** Reports everything in the texts that breaks the rule. */
  void check(Prose prose, Consumer<Diagnostic> report);
}
