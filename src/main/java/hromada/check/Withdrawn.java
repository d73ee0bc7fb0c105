package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Site;
import hromada.source.Place;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A withdrawn item says when and why, in every language it was published in, and what to read
 * instead is there to be read (rule P7).
 */
final class Withdrawn implements Rule {
  private static final String STATUS = "withdrawn";

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Addresses addresses = new Addresses(site);
    Set<String> readable = new TreeSet<>();
    site.items().values().stream()
        .filter(item -> !item.isWithdrawn())
        .forEach(item -> readable.add(item.key().url().path()));
    Pages.items(site)
        .forEach(
            item -> {
              notice(item, report);
              replacement(item, readable, addresses, report);
            });
  }

  private static void notice(Item item, Consumer<Diagnostic> report) {
    boolean said = item.status().equals(STATUS);
    boolean sayable = item.key().type().statuses().contains(STATUS);
    if (sayable && said != item.isWithdrawn()) {
      report.accept(
          Diagnostic.error("withdrawal", item.source().place("status"))
              .withMessage(said ? "withdrawal.missing" : "withdrawal.unsaid")
              .withHelp(said ? "withdrawal.missing.help" : "withdrawal.unsaid.help"));
    }
    item.withdrawal()
        .filter(withdrawal -> withdrawal.reason().en().isEmpty())
        .flatMap(withdrawal -> item.find(Language.EN))
        .ifPresent(
            page ->
                report.accept(
                    Diagnostic.error("withdrawal", page.place("title"))
                        .withMessage("withdrawal.untranslated")
                        .withHelp("withdrawal.untranslated.help")));
  }

  private static void replacement(
      Item item, Set<String> readable, Addresses addresses, Consumer<Diagnostic> report) {
    Fields notice = item.source().fields().group("withdrawal").orElse(Fields.NONE);
    notice
        .text("replaced_by")
        .filter(address -> !readable.contains(address) && !addresses.isBroken(address))
        .ifPresent(
            address -> {
              Place place = Place.of(item.source().file(), notice.span("replaced_by"));
              report.accept(
                  Suggest.among(
                      Diagnostic.error("withdrawal", place, address)
                          .withMessage("withdrawal.replacement", address),
                      address,
                      readable));
            });
  }
}
