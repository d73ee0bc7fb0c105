package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.language.Figure.Weight;
import hromada.markdown.FactUse;
import hromada.passage.Passage;
import hromada.source.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Both languages cite the same facts in the same places (rules L3, P6). */
final class FactsDiffer implements TranslationRule {
  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    Comparison.of(translation, FactsDiffer::marks, FactsDiffer::marks)
        .forEach(
            difference ->
                report.accept(
                    difference.worded(Diagnostic.warning("fact-differs", difference.place()))));
  }

  private static List<Mark> marks(Passage passage) {
    return passage.facts().isEmpty()
        ? List.of()
        : passage.facts().stream().map(fact -> mark(fact, passage)).toList();
  }

  private static Mark mark(FactUse fact, Passage passage) {
    return new Mark(
        Set.of(fact.id()),
        Weight.FIRM,
        "fact",
        fact.id(),
        () -> Place.of(passage.file(), fact.span()));
  }
}
