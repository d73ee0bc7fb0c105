package hromada.check;

import hromada.diagnostic.Diagnostic;
import java.util.function.Consumer;

/**
 * One rule about an item's two languages. Has no state of its own, so items are checked side by
 * side.
 */
interface TranslationRule {
  /** Reports everything in the translation that breaks the rule. */
  void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report);
}
