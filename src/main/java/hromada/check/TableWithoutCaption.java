package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Table;
import hromada.model.Item;
import hromada.model.Site;
import hromada.source.Place;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Data tables have a caption (rule A6, WCAG 1.3.1). */
final class TableWithoutCaption implements ItemRule {
  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Pages.all(site, wanted)
        .forEach(
            page -> {
              for (Table table : page.body().tables()) {
                if (table.caption().isBlank()) {
                  report.accept(
                      Diagnostic.error("table-without-caption", Place.of(page.file(), table.span()))
                          .withHelp("table-without-caption.help"));
                }
              }
            });
  }
}
