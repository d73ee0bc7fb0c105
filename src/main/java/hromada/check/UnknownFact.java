package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Suggest;
import hromada.markdown.FactSyntax;
import hromada.markdown.FactUse;
import hromada.markdown.Quotations;
import hromada.model.Fact;
import hromada.model.FactValue;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Facts in texts exist in the seeds, in a form their kind has, and those that only somebody said
 * stay inside a quotation (domain.md, confidence S).
 */
final class UnknownFact implements ItemRule {
  private static final List<String> NUMBER_FORMS = List.of("number", "compact", "bare", "unit");
  private static final List<String> DATE_FORMS = List.of("date", "month", "year");

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Pages.all(site, wanted)
        .forEach(
            page -> {
              for (FactUse use : page.body().facts()) {
                check(site, use, () -> Place.of(page.file(), use.span()), report);
              }
              page.fields().texts().forEach(text -> inPlainText(site, page, text, report));
            });
  }

  private static void inPlainText(
      Site site, Page page, Fields.Written written, Consumer<Diagnostic> report) {
    String text = written.text();
    for (FactSyntax.Found found : FactSyntax.find(text)) {
      boolean quoted = Quotations.isOpen(text.substring(0, found.start()), 0);
      FactUse use = new FactUse(found.id(), found.form(), quoted, written.span());
      check(site, use, () -> Place.of(page.file(), written.span()), report);
    }
  }

  private static void check(
      Site site, FactUse use, Supplier<Place> where, Consumer<Diagnostic> report) {
    Optional<Fact> fact = site.seeds().findFact(use.id());
    if (fact.isEmpty() && site.lacksSeeds()) {
      return;
    }
    if (fact.isEmpty()) {
      report.accept(
          Suggest.among(
              Diagnostic.error("unknown-fact", where.get(), use.id()),
              use.id(),
              site.seeds().facts().keySet()));
      return;
    }
    List<String> forms = forms(fact.get());
    if (!use.form().isEmpty() && !forms.contains(use.form())) {
      report.accept(
          Suggest.among(
              Diagnostic.error("unknown-fact-form", where.get(), use.form(), use.id()),
              use.form(),
              forms));
    }
    if (fact.get().quoteOnly() && !use.quoted()) {
      report.accept(
          Diagnostic.error("quote-only-fact", where.get(), use.id())
              .withHelp("quote-only-fact.help"));
    }
  }

  private static List<String> forms(Fact fact) {
    if (fact.value() instanceof FactValue.Quantity) {
      return NUMBER_FORMS;
    }
    return fact.value() instanceof FactValue.Date ? DATE_FORMS : List.of();
  }
}
