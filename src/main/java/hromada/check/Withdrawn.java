package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Site;
import java.util.function.Consumer;

/** A withdrawn item says when and why, in every language it was published in (rule P7). */
final class Withdrawn implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.items(site).forEach(item -> check(item, report));
  }

  private static void check(Item item, Consumer<Diagnostic> report) {
    boolean said = item.status().equals("withdrawn");
    if (said != item.isWithdrawn()) {
      report.accept(
          Diagnostic.error("withdrawal", item.source().place("status"))
              .withMessage(said ? "withdrawal.missing" : "withdrawal.unsaid")
              .withHelp(said ? "withdrawal.missing.help" : "withdrawal.unsaid.help"));
    }
    item.withdrawal()
        .filter(withdrawal -> withdrawal.reason().en().isEmpty())
        .flatMap(withdrawal -> item.find(Language.EN))
        .ifPresent(
            page ->
                report.accept(
                    Diagnostic.error("withdrawal", page.place("title"))
                        .withMessage("withdrawal.untranslated")
                        .withHelp("withdrawal.untranslated.help")));
  }
}
