package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Site;
import hromada.source.Place;
import java.util.List;
import java.util.function.Consumer;

/** A person has one role at a time: all but one have ended. */
final class TwoOffices implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.items(site)
        .filter(item -> item.key().type() == ItemType.PEOPLE)
        .forEach(item -> check(item, report));
  }

  private static void check(Item item, Consumer<Diagnostic> report) {
    List<Fields> open =
        item.source().fields().groups("roles").stream()
            .filter(role -> !role.spans().containsKey("to"))
            .toList();
    for (int i = 1; i < open.size(); i++) {
      report.accept(
          Diagnostic.error("two-offices", place(item, open.get(i)))
              .withNote(place(item, open.get(0)), "note.first-role-here")
              .withHelp("two-offices.help"));
    }
  }

  private static Place place(Item item, Fields role) {
    return Place.of(item.source().file(), role.span("role"));
  }
}
