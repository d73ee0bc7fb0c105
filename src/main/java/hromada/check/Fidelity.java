package hromada.check;

import hromada.check.Vocabulary.Names;
import hromada.diagnostic.Diagnostic;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.SideBySide;
import hromada.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English says what Ukrainian says (rules L2, L3): puts the languages of every item side by side
 * and lets each {@link TranslationRule} compare them. Items are compared in parallel, for they have
 * nothing to do with each other. Remembers what it said of an item until one of its files or a name
 * that the site knows changes.
 */
final class Fidelity implements ItemRule {
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

  private Memory last = new Memory(new Names(Set.of(), Set.of(), Map.of(), List.of()), Map.of());

  /**
   * What was said of a site.
   *
   * @param names what it knew
   * @param items by the path of the Ukrainian file
   */
  private record Memory(Names names, Map<String, Compared> items) {}

  /** An item's files, Ukrainian first, and what was said of them. */
  private record Compared(List<SourceFile> files, List<Diagnostic> findings) {}

  @Override
  public boolean usesAllCores() {
    return true;
  }

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Names names = Names.of(site);
    Map<String, Compared> before = last.names.equals(names) ? last.items : Map.of();
    Vocabulary vocabulary = Vocabulary.of(names);
    List<Compared> all =
        SideBySide.map(
            Pages.items(site).filter(wanted).toList(), item -> compared(item, before, vocabulary));
    // Of the others it is still known what was said, as long as the site knows the same.
    Map<String, Compared> items = new HashMap<>(before);
    items.keySet().retainAll(paths(site));
    all.forEach(compared -> items.put(compared.files.get(0).path(), compared));
    last = new Memory(names, items);
    all.forEach(compared -> compared.findings.forEach(report));
  }

  private static Set<String> paths(Site site) {
    return Pages.items(site).map(item -> item.source().file().path()).collect(Collectors.toSet());
  }

  private Compared compared(Item item, Map<String, Compared> before, Vocabulary vocabulary) {
    List<SourceFile> files =
        Stream.concat(Stream.of(item.source()), item.find(Language.EN).stream())
            .map(Page::file)
            .toList();
    Compared same = before.get(item.source().file().path());
    return same != null && same.files.equals(files)
        ? same
        : new Compared(files, findings(item, vocabulary));
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
