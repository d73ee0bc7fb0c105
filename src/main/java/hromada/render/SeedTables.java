package hromada.render;

import hromada.model.Confidence;
import hromada.model.Dataset;
import hromada.model.Fact;
import hromada.model.FactValue;
import hromada.model.Language;
import hromada.model.Localized;
import hromada.model.PartialDate;
import hromada.model.Seed;
import hromada.model.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Open data of the evidence: figures with their sources, the sources, the glossary. */
final class SeedTables {
  private final Rendering run;
  private final Evidence evidence;
  private final List<Seed> seeds;

  SeedTables(Rendering run) {
    this.run = run;
    this.evidence = new Evidence(run.site());
    this.seeds = evidence.seeds();
  }

  List<DataTable> all() {
    return List.of(figures(), sources(), glossary());
  }

  /** Every fact that is confirmed; those for quotations only are marked as such. */
  private DataTable figures() {
    List<Fact> facts =
        evidence.facts().stream().filter(fact -> fact.confidence() != Confidence.X).toList();
    List<DataColumn<Fact>> columns =
        List.of(
            DataColumn.of("id", DataKind.WORD, Fact::id),
            DataColumn.of("name", DataKind.BOTH, fact -> both(fact.label())),
            value("number", DataKind.NUMBER, FactValue.Quantity.class, FactValue.Quantity::number),
            value("date", DataKind.PARTIAL_DATE, FactValue.Date.class, v -> v.date().toString()),
            value("text", DataKind.BOTH, FactValue.Words.class, v -> both(v.words())),
            value(
                "telephone", DataKind.TEXT, FactValue.Telephone.class, FactValue.Telephone::number),
            DataColumn.<Fact>maybe("bound", DataKind.WORD, fact -> word(fact.bound()))
                .oneOf(List.of("over", "about", "up-to", "almost")),
            DataColumn.maybe("unit", DataKind.WORD, fact -> word(fact.unit())),
            DataColumn.maybe(
                "as_of", DataKind.PARTIAL_DATE, fact -> fact.asOf().map(PartialDate::toString)),
            DataColumn.<Fact>of("confidence", DataKind.WORD, fact -> fact.confidence().name())
                .oneOf(List.of("A", "B", "C", "S")),
            DataColumn.of("quote_only", DataKind.FLAG, Fact::quoteOnly),
            DataColumn.maybe("speaker", DataKind.WORD, Fact::speaker),
            DataColumn.maybe("question", DataKind.WORD, Fact::about),
            DataColumn.of("source", DataKind.WORD, Fact::seed));
    return DataTable.of(Dataset.FIGURES, checked(), columns, facts);
  }

  private static <V extends FactValue> DataColumn<Fact> value(
      String name, DataKind kind, Class<V> type, java.util.function.Function<V, ?> value) {
    return DataColumn.maybe(
        name,
        kind,
        fact -> Optional.of(fact.value()).filter(type::isInstance).map(type::cast).map(value));
  }

  private DataTable sources() {
    List<DataColumn<Seed>> columns =
        List.of(
            DataColumn.of("id", DataKind.WORD, Seed::id),
            DataColumn.of("name", DataKind.BOTH, seed -> both(seed.title())),
            DataColumn.of("publisher", DataKind.BOTH, seed -> both(seed.publisher())),
            DataColumn.<Seed>of("type", DataKind.WORD, Seed::kind)
                .oneOf(
                    List.of("news", "act", "official-page", "press", "encyclopaedia", "reference")),
            DataColumn.of("site", DataKind.ADDRESS, Seed::address),
            DataColumn.of("language", DataKind.WORD, Seed::language),
            DataColumn.maybe(
                "published",
                DataKind.PARTIAL_DATE,
                seed -> seed.published().map(PartialDate::toString)),
            DataColumn.of("checked_on", DataKind.DATE, seed -> seed.checkedOn().toString()));
    return DataTable.of(Dataset.SOURCES, checked(), columns, seeds);
  }

  private DataTable glossary() {
    List<DataColumn<Term>> columns =
        List.of(
            DataColumn.of("id", DataKind.WORD, Term::id),
            DataColumn.of("term", DataKind.BOTH, term -> both(term.term())),
            DataColumn.of("definition", DataKind.BOTH, term -> both(term.definition())),
            DataColumn.of(
                "forms",
                DataKind.BOTH_LISTS,
                term ->
                    new DataValue.BothLists(
                        term.forms().getOrDefault(Language.UK, List.of()),
                        term.forms().getOrDefault(Language.EN, List.of()))),
            DataColumn.maybe("source", DataKind.WORD, Term::source));
    LocalDate updated = ItemTables.newest(run.site().items().values());
    return DataTable.of(Dataset.GLOSSARY, updated, columns, run.site().registers().terms());
  }

  /** The newest day on which a record was checked. */
  private LocalDate checked() {
    return seeds.stream()
        .map(Seed::checkedOn)
        .max(Comparator.naturalOrder())
        .orElseGet(() -> ItemTables.newest(run.site().items().values()));
  }

  private static DataValue.Both both(Localized words) {
    return new DataValue.Both(words.uk(), words.en());
  }

  private static Optional<String> word(String word) {
    return Optional.of(word).filter(known -> !known.isEmpty());
  }
}
