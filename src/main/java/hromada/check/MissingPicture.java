package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.markdown.Image;
import hromada.model.Attachment;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Late;
import hromada.source.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Pictures are files beside the text or among the site's assets. Pictures from other sites are not
 * shown: they would tell a stranger who reads what.
 */
final class MissingPicture implements ItemRule {
  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Late<Addresses> addresses = Late.by(() -> new Addresses(site)); // few pictures need them
    Pages.items(site).filter(wanted).forEach(item -> check(item, addresses, report));
  }

  private static void check(Item item, Late<Addresses> addresses, Consumer<Diagnostic> report) {
    List<String> names = item.attachments().stream().map(Attachment::name).toList();
    if (item.source().details() instanceof Details.News news) {
      news.picture()
          .filter(picture -> !names.contains(picture.file()))
          .ifPresent(
              picture ->
                  report.accept(missing(item.source().place("picture"), picture.file(), names)));
    }
    for (Page page : item.pages().values()) {
      for (Image image : page.body().images()) {
        Place place = Place.of(page.file(), image.span());
        if (image.target().contains(":") || image.target().startsWith("//")) {
          report.accept(
              Diagnostic.error("foreign-picture", place, image.target())
                  .withHelp("foreign-picture.help"));
        } else if (!names.contains(image.target()) && !addresses.get().has(image.target())) {
          report.accept(missing(place, image.target(), names));
        }
      }
    }
  }

  private static Diagnostic missing(Place place, String file, List<String> names) {
    Diagnostic finding =
        Diagnostic.error("missing-picture", place, file).withHelp("missing-picture.help");
    return names.isEmpty() ? finding : Suggest.among(finding, file, names);
  }
}
