package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Heading;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Headings start at level 2, below the title, and never skip a level on the way down. */
final class HeadingOrder implements ItemRule {
  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Pages.all(site, wanted).forEach(page -> check(page, report));
  }

  private static void check(Page page, Consumer<Diagnostic> report) {
    int level = 1;
    for (Heading heading : page.body().headings()) {
      int deepest = level + 1;
      if (heading.level() < 2 || heading.level() > deepest) {
        int wanted = Math.max(2, Math.min(heading.level(), deepest));
        report.accept(
            Diagnostic.error(
                    "heading-order", Place.of(page.file(), heading.span()), heading.level())
                .withHelp("heading-order.help", "#".repeat(wanted) + " " + heading.text()));
      }
      level = Math.max(2, heading.level());
    }
  }
}
