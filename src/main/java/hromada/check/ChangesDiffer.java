package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Change;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Both languages tell the same changes, and none from before the publication (rule P1). */
final class ChangesDiffer implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.items(site).forEach(item -> check(item, report));
  }

  private static void check(Item item, Consumer<Diagnostic> report) {
    List<LocalDate> source = dates(item.source());
    Optional<Page> english = item.find(Language.EN);
    if (english.isPresent() && !dates(english.get()).equals(source)) {
      report.accept(
          Diagnostic.error("changes-differ", english.get().place("changes"))
              .withNote(item.source().place("changes"), "note.ukrainian-here")
              .withHelp("changes-differ.help"));
    }
    for (LocalDate date : source) {
      if (date.isBefore(item.published())) {
        report.accept(
            Diagnostic.error(
                    "change-before-publication",
                    item.source().place("changes"),
                    date.toString(),
                    item.published().toString())
                .withHelp("change-before-publication.help"));
      }
    }
  }

  private static List<LocalDate> dates(Page page) {
    return page.changes().stream().map(Change::date).toList();
  }
}
