package hromada.render;

import hromada.model.Fact;
import hromada.model.Language;
import hromada.model.Localized;
import hromada.model.PartialDate;
import hromada.model.Seed;
import hromada.model.Seeds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The sources of one page, numbered in the order in which the page first needs them. */
final class SourceList {
  private final Edition edition;
  private final Seeds seeds;

  /** By the id of the seed: a seed itself, with all its facts, takes long to hash. */
  private final Map<String, Source> used = new LinkedHashMap<>();

  /** A source, its number, and the dates of the facts that were taken from it. */
  private record Source(Seed seed, int number, NavigableSet<PartialDate> asOf) {}

  SourceList(Edition edition, Seeds seeds) {
    this.edition = edition;
    this.seeds = seeds;
  }

  /** The number of the source of a fact; 0 when there is no such source. */
  int use(Fact fact) {
    int number = use(fact.seed());
    Source source = used.get(fact.seed());
    if (source != null) {
      fact.asOf().ifPresent(source.asOf()::add);
    }
    return number;
  }

  /** The number of a source; 0 when there is none with this id. */
  int use(String id) {
    Seed seed = seeds.byId().get(id);
    return seed == null
        ? 0
        : used.computeIfAbsent(id, i -> new Source(seed, used.size() + 1, new TreeSet<>()))
            .number();
  }

  /** All sources used so far. */
  List<SourceView> views() {
    return used.values().stream().map(this::view).toList();
  }

  /** The way to a document, in words of a language. */
  static LinkView link(Seed seed, Language language) {
    boolean foreign = !seed.language().equals(language.tag());
    return new LinkView(seed.title().in(language), seed.address(), foreign ? seed.language() : "");
  }

  private SourceView view(Source source) {
    Seed seed = source.seed();
    boolean foreign = !seed.language().equals(edition.language().tag());
    return new SourceView(
        source.number(),
        seed.title().in(edition.language()),
        seed.address(),
        foreign ? seed.language() : "",
        foreign ? edition.formats().languageName(seed.language()) : "",
        seed.publisher().in(edition.language()),
        seed.published().map(edition.formats()::date).orElse(null),
        seed.publishedBasis().map(this::words).orElse(""),
        source.asOf().stream().map(edition.formats()::date).toList(),
        edition.formats().day(seed.checkedOn()));
  }

  private String words(Localized words) {
    return words.in(edition.language());
  }
}
