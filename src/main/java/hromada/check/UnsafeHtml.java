package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.RawHtml;
import hromada.markdown.Sanitizer;
import hromada.model.Site;
import hromada.source.Place;
import java.util.List;
import java.util.function.Consumer;

/**
 * HTML in Markdown keeps to the allow-list. The renderer would take the rest out; an editor must
 * know, or the page would silently differ from what was written.
 */
final class UnsafeHtml implements Rule {
  private final Sanitizer sanitizer = new Sanitizer();

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.all(site)
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
