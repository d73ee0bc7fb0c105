package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Item;
import hromada.model.Site;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A rule that reads texts and says of an item what nothing but the item's own files, and what all
 * the site knows besides its texts, decide: items that nobody asks about need not be looked at.
 * Every rule that reads texts is one of these.
 */
interface ItemRule extends Rule {
  /** Reports what breaks the rule in the items that are {@code wanted}, and maybe in others. */
  void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report);

  @Override
  default void check(Site site, Consumer<Diagnostic> report) {
    check(site, item -> true, report);
  }
}
