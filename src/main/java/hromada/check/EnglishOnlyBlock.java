package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Block;
import hromada.markdown.BlockKind;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The English text has no more blocks of a kind than the Ukrainian one (rules L2, L3). Blocks are
 * counted, not words: Ukrainian needs fewer of those for the same.
 */
final class EnglishOnlyBlock implements Rule {
  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.translated(
        site,
        (item, english) -> {
          for (BlockKind kind : BlockKind.values()) {
            check(item, english, kind, report);
          }
        });
  }

  private static void check(Item item, Page english, BlockKind kind, Consumer<Diagnostic> report) {
    List<Block> ukrainian = of(kind, item.source());
    List<Block> translated = of(kind, english);
    if (translated.size() > ukrainian.size()) {
      // Which of them is new nobody can tell; behind the last one that has a pair is a place to
      // look.
      Block surplus = translated.get(ukrainian.size());
      String word = kind.name().toLowerCase(Locale.ROOT).replace("_", "");
      report.accept(
          Diagnostic.error(
                  "english-only-block",
                  Place.of(english.file(), surplus.span()),
                  word,
                  translated.size(),
                  ukrainian.size())
              .withHelp("english-only-block.help"));
    }
  }

  private static List<Block> of(BlockKind kind, Page page) {
    return page.body().blocks().stream().filter(block -> block.kind() == kind).toList();
  }
}
