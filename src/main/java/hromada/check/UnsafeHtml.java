package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.RawHtml;
import hromada.markdown.Sanitizer;
import hromada.model.Item;
import hromada.model.Site;
import hromada.source.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * HTML in Markdown keeps to the allow-list. The renderer would take the rest out; an editor must
 * know, or the page would silently differ from what was written.
 */
final class UnsafeHtml implements ItemRule {
  private final Sanitizer sanitizer = new Sanitizer();

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Pages.all(site, wanted)
        .forEach(
            page -> {
              for (RawHtml html : page.body().rawHtml()) {
                List<String> refused = sanitizer.refused(html.html());
                if (!refused.isEmpty()) {
                  Place place = Place.of(page.file(), html.span());
                  report.accept(
                      Diagnostic.error("unsafe-html", place, String.join("`, `", refused))
                          .withHelp("unsafe-html.help"));
                }
              }
            });
  }
}
