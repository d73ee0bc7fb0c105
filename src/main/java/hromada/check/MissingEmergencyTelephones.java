package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.ItemKey;
import hromada.model.Site;
import java.util.function.Consumer;

/** A site that has a start page knows the telephones that stand on every page (rule W7). */
final class MissingEmergencyTelephones implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    if (site.seeds().emergencyTelephones().isEmpty() && !site.lacksSeeds()) {
      site.find(ItemKey.START)
          .map(
              start ->
                  Diagnostic.error("missing-emergency-telephones", start.source().place("title"))
                      .withHelp("missing-emergency-telephones.help"))
          .ifPresent(report);
    }
  }
}
