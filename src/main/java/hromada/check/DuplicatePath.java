package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Item;
import hromada.model.Listing;
import hromada.model.Site;
import hromada.source.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** No two things claim one address, aliases included. */
final class DuplicatePath implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Map<String, Place> claims = new HashMap<>();
    for (Listing listing : site.listings()) {
      claims.putIfAbsent(
          listing.url().path(), Place.of(site.config().content() + listing.first().path()));
    }
    Pages.items(site)
        .forEach(
            item -> {
              Place start = Place.of(item.source().file().path());
              claim(item.key().url().path(), start, claims, report);
            });
    Pages.items(site).forEach(item -> aliases(item, claims, report));
  }

  private static void aliases(Item item, Map<String, Place> claims, Consumer<Diagnostic> report) {
    for (int i = 0; i < item.aliases().size(); i++) {
      String alias = item.aliases().get(i);
      Place place = item.source().place("aliases." + i);
      if (!alias.startsWith("/") || !alias.endsWith("/") || alias.contains(":")) {
        report.accept(Diagnostic.error("wrong-alias", place, alias).withHelp("wrong-alias.help"));
      } else {
        claim(alias, place, claims, report);
      }
    }
  }

  private static void claim(
      String path, Place place, Map<String, Place> claims, Consumer<Diagnostic> report) {
    Place first = claims.putIfAbsent(path, place);
    if (first != null) {
      report.accept(
          Diagnostic.error("duplicate-path", place, path)
              .withNote(first, "note.first-here")
              .withHelp("duplicate-path.help"));
    }
  }
}
