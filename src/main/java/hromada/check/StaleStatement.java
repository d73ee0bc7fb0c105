package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Site;
import java.util.function.Consumer;

/** The accessibility statement is looked through once a year (rule A7). */
final class StaleStatement implements Rule {
  private static final int MONTHS = 12;

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    site.find(ItemType.PAGES, "accessibility")
        .filter(item -> item.updated().plusMonths(MONTHS).isBefore(site.today()))
        .map(StaleStatement::finding)
        .ifPresent(report);
  }

  private static Diagnostic finding(Item item) {
    String field = item.source().changes().isEmpty() ? "published" : "changes";
    return Diagnostic.warning(
            "stale-statement", item.source().place(field), item.updated().toString(), MONTHS)
        .withHelp("stale-statement.help");
  }
}
