package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.LatinName;
import hromada.model.Person;
import hromada.model.Seed;
import hromada.model.Site;
import hromada.model.Slug;
import hromada.source.Place;
import java.util.function.Consumer;

/**
 * A name said to be written by the table of Resolution 55 is what the table gives (rule T2), and so
 * is the person's address (rule T3). People who spell themselves otherwise have another basis in
 * their record.
 */
final class WrongTransliteration implements Rule {
  private static final String TABLE = "resolution-55";

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.items(site).forEach(item -> check(item, report));
    for (Seed seed : site.seeds().byId().values()) {
      for (Person person : seed.people()) {
        if (person.basis().equals(TABLE)) {
          check(person.name().uk(), person.name().en(), Place.of(seed.file()), report);
        }
      }
    }
  }

  private static void check(Item item, Consumer<Diagnostic> report) {
    if (item.source().details() instanceof Details.Office office && office.basis().equals(TABLE)) {
      address(item, report);
      item.find(Language.EN)
          .ifPresent(
              page -> check(item.source().title(), page.title(), page.place("title"), report));
    }
  }

  private static void address(Item item, Consumer<Diagnostic> report) {
    String slug = item.key().slug().value();
    String wanted = Slug.of(LatinName.of(item.source().title()).value());
    if (!slug.equals(wanted)) {
      report.accept(
          Diagnostic.error("wrong-transliteration", item.source().place("title"))
              .withMessage("wrong-transliteration.slug", slug, item.source().title())
              .withHelp("wrong-transliteration.slug.help", wanted));
    }
  }

  private static void check(
      String ukrainian, String english, Place place, Consumer<Diagnostic> report) {
    String latin = LatinName.of(ukrainian).value();
    if (!english.equals(latin)) {
      report.accept(
          Diagnostic.error("wrong-transliteration", place, english, ukrainian)
              .withHelp("wrong-transliteration.help", latin));
    }
  }
}
