package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * English says what Ukrainian says (rules L2, L3): puts the languages of every item side by side
 * and lets each {@link TranslationRule} compare them. Items are compared in parallel, for they have
 * nothing to do with each other.
 */
final class Fidelity implements Rule {
  private final List<TranslationRule> rules =
      List.of(
          new FiguresDiffer(),
          new FactsDiffer(),
          new LinksDiffer(),
          new PicturesDiffer(),
          new ShapeDiffers(),
          new QuotationsDiffer(),
          new PeopleDiffer(),
          new PlacesDiffer(),
          new OrganisationsDiffer(),
          new TermsDiffer(),
          new DiscouragedTerm(),
          new StaleTranslation());

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Vocabulary vocabulary = Vocabulary.of(site);
    Pages.items(site)
        .parallel()
        .map(item -> findings(item, vocabulary))
        .toList()
        .forEach(findings -> findings.forEach(report));
  }

  private List<Diagnostic> findings(Item item, Vocabulary vocabulary) {
    List<Diagnostic> findings = new ArrayList<>();
    Page english = item.find(Language.EN).orElse(null);
    if (english != null) {
      Translation translation = Translation.of(item, english);
      rules.forEach(rule -> rule.check(translation, vocabulary, findings::add));
    }
    return findings;
  }
}
