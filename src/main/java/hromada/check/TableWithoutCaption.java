package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Table;
import hromada.model.Site;
import hromada.source.Place;
import java.util.function.Consumer;

/** Data tables have a caption (rule A6, WCAG 1.3.1). */
final class TableWithoutCaption implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.all(site)
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
