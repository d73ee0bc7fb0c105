package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.BlockKind;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.passage.Freshness;
import hromada.passage.Origin;
import hromada.passage.Revision;
import hromada.passage.Unit;
import hromada.source.Place;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A translation says what the Ukrainian text says now (rule L7): as far as it records what it was
 * made from, and the record can be read.
 */
final class StaleTranslation implements TranslationRule {
  private static final String STALE = "stale-translation";

  /** More places in one text say no more than these; {@code status} shows all. */
  private static final int MOST = 10;

  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    Item item = translation.item();
    Page english = translation.english();
    Origin.read(english).stream()
        .flatMap(origin -> origin.wrong().stream())
        .limit(MOST)
        .map(wrong -> wrong(item, english, wrong))
        .forEach(report);
    Freshness.of(item).revisions().stream()
        .filter(revision -> !isToldByShape(revision, item))
        .limit(MOST)
        .map(revision -> stale(item, english, revision))
        .forEach(report);
  }

  private static Diagnostic wrong(Item item, Page english, Origin.Wrong wrong) {
    return Diagnostic.warning(
            "wrong-fingerprint", Place.of(english.file(), wrong.span()), wrong.entry())
        .withHelp("wrong-fingerprint.help", item.key().toString());
  }

  private static Diagnostic stale(Item item, Page english, Revision revision) {
    Place place =
        revision
            .english()
            .or(revision::ukrainian)
            .map(Unit::place)
            .orElse(english.place(ItemType.TRANSLATED_FROM));
    String message =
        switch (revision.kind()) {
          case CHANGED -> "stale-translation.changed";
          case ADDED -> "stale-translation.added";
          case REMOVED -> "stale-translation.removed";
        };
    Diagnostic finding = Diagnostic.warning(STALE, place).withMessage(message);
    Optional<Unit> source = revision.ukrainian().filter(unit -> revision.english().isPresent());
    if (source.isPresent()) {
      finding = finding.withNote(source.get().place(), "note.ukrainian-here");
    }
    return finding
        .withHelp(message + ".help")
        .withHelp("stale-translation.help", item.key().toString());
  }

  /** Whether another rule says that one language has more blocks of this kind. */
  private static boolean isToldByShape(Revision revision, Item item) {
    Optional<BlockKind> kind =
        revision
            .ukrainian()
            .or(revision::english)
            .filter(Unit::isBlock)
            .map(unit -> unit.passage().kind());
    if (kind.isEmpty() || revision.kind() == Revision.Kind.CHANGED) {
      return false;
    }
    long ukrainian = count(item.source(), kind.get());
    long english = item.find(Language.EN).map(page -> count(page, kind.get())).orElse(0L);
    return revision.kind() == Revision.Kind.ADDED
        ? kind.get() != BlockKind.PARAGRAPH && english < ukrainian
        : english > ukrainian;
  }

  private static long count(Page page, BlockKind kind) {
    return page.body().blocks().stream().filter(block -> block.kind() == kind).count();
  }
}
