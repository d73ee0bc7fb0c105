package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Block;
import hromada.markdown.BlockKind;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.passage.Alignment;
import hromada.passage.Freshness;
import hromada.passage.Passage;
import hromada.passage.Passages;
import hromada.passage.Revision;
import hromada.passage.Unit;
import hromada.source.Place;
import hromada.source.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The English text has no more blocks of a kind than the Ukrainian one (rules L2, L3). Blocks are
 * counted, not words: Ukrainian needs fewer of those for the same.
 */
final class EnglishOnlyBlock implements ItemRule {
  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Pages.translated(
        site,
        wanted,
        (item, english) -> {
          Map<BlockKind, Integer> ukrainian = counts(item.source());
          counts(english)
              .forEach(
                  (kind, count) -> {
                    if (count > ukrainian.getOrDefault(kind, 0)) {
                      report(item, english, kind, report);
                    }
                  });
        });
  }

  /** How many blocks of each kind a page has. */
  private static Map<BlockKind, Integer> counts(Page page) {
    Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
    page.body().blocks().forEach(block -> counts.merge(block.kind(), 1, Integer::sum));
    return counts;
  }

  private static void report(Item item, Page english, BlockKind kind, Consumer<Diagnostic> report) {
    List<Block> ukrainian = of(kind, item.source());
    List<Block> translated = of(kind, english);
    Span surplus =
        surplus(item, english, kind).orElseGet(() -> translated.get(ukrainian.size()).span());
    String word = kind.name().toLowerCase(Locale.ROOT).replace("_", "");
    report.accept(
        Diagnostic.error(
                "english-only-block",
                Place.of(english.file(), surplus),
                word,
                translated.size(),
                ukrainian.size())
            .withHelp("english-only-block.help"));
  }

  /**
   * The block that is one too many: the translation of one that was removed, as far as that is
   * recorded; else what is like no Ukrainian one.
   */
  private static Optional<Span> surplus(Item item, Page english, BlockKind kind) {
    Stream<Passage> recorded =
        Freshness.of(item).revisions().stream()
            .filter(revision -> revision.kind() == Revision.Kind.REMOVED && revision.isBlock())
            .flatMap(revision -> revision.english().stream())
            .map(Unit::passage);
    Stream<Passage> unlike =
        Alignment.of(Passages.body(item.source()), Passages.body(english)).englishOnly().stream();
    return Stream.concat(recorded, unlike)
        .filter(passage -> passage.kind() == kind)
        .map(Passage::span)
        .findFirst();
  }

  private static List<Block> of(BlockKind kind, Page page) {
    return page.body().blocks().stream().filter(block -> block.kind() == kind).toList();
  }
}
