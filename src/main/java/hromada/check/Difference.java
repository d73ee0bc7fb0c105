package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.passage.PassagePair;
import hromada.source.Place;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mark that the other language lacks, or two that contradict each other.
 *
 * @param pair the passages
 * @param uk what Ukrainian has
 * @param en what English has
 */
record Difference(PassagePair pair, Optional<Mark> uk, Optional<Mark> en) {
  String group() {
    return uk.or(this::en).map(Mark::group).orElse("");
  }

  /** The English place to mend: the mark itself, or the passage that lacks one. */
  Place place() {
    return en.map(mark -> mark.place().get()).orElseGet(() -> pair.en().place());
  }

  /**
   * The finding, with both places: {@code bare} is a warning at {@link #place()} whose rule has
   * wordings of its own, {@code .missing} ones and {@code .surplus} ones.
   */
  Diagnostic worded(Diagnostic bare) {
    String kind = uk.isEmpty() ? ".surplus" : en.isEmpty() ? ".missing" : "";
    Object[] shown = Stream.of(uk, en).flatMap(Optional::stream).map(Mark::shown).toArray();
    Place source = uk.map(mark -> mark.place().get()).orElseGet(() -> pair.uk().place());
    return bare.withMessage(bare.code() + kind, shown)
        .withNote(source, "note.ukrainian-here")
        .withHelp(bare.code() + kind + ".help", shown);
  }
}
