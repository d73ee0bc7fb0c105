package hromada.render;

import hromada.model.Fact;
import hromada.model.Language;
import hromada.model.Localized;
import hromada.model.PartialDate;
import hromada.model.Seed;
import hromada.model.Seeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The sources of one page, numbered in the order in which the page first needs them. */
final class SourceList {
  private final Edition edition;
  private final Seeds seeds;
  private final Map<Seed, NavigableSet<PartialDate>> used = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  SourceList(Edition edition, Seeds seeds) {
    this.edition = edition;
    this.seeds = seeds;
  }

  /** The number of the source of a fact; 0 when there is no such source. */
  int use(Fact fact) {
    int number = use(fact.seed());
    Seed seed = seeds.byId().get(fact.seed());
    if (seed != null) {
      fact.asOf().ifPresent(used.computeIfAbsent(seed, s -> new TreeSet<>())::add);
    }
    return number;
  }

  /** The number of a source; 0 when there is none with this id. */
  int use(String id) {
    Seed seed = seeds.byId().get(id);
    if (seed == null) {
      return 0;
    }
    used.computeIfAbsent(seed, s -> new TreeSet<>());
    return numbers.computeIfAbsent(id, i -> numbers.size() + 1);
  }

  /** All sources used so far. */
  List<SourceView> views() {
    List<SourceView> views = new ArrayList<>();
    used.forEach((seed, asOf) -> views.add(view(views.size() + 1, seed, asOf)));
    return views;
  }

  /** The way to a document, in words of a language. */
  static LinkView link(Seed seed, Language language) {
    boolean foreign = !seed.language().equals(language.tag());
    return new LinkView(seed.title().in(language), seed.address(), foreign ? seed.language() : "");
  }

  private SourceView view(int number, Seed seed, NavigableSet<PartialDate> asOf) {
    boolean foreign = !seed.language().equals(edition.language().tag());
    return new SourceView(
        number,
        seed.title().in(edition.language()),
        seed.address(),
        foreign ? seed.language() : "",
        foreign ? edition.formats().languageName(seed.language()) : "",
        seed.publisher().in(edition.language()),
        seed.published().map(edition.formats()::date).orElse(null),
        seed.publishedBasis().map(this::words).orElse(""),
        asOf.stream().map(edition.formats()::date).toList(),
        edition.formats().day(seed.checkedOn()));
  }

  private String words(Localized words) {
    return words.in(edition.language());
  }
}
