package hromada.render;

import hromada.model.Dataset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the open data (rule P5): every set as JSON and CSV, with a schema. */
final class DataRenderer {
  private final Rendering run;

  /** Every row of every set takes long on a large site, and a preview seldom shows one. */
  private final Lazy<Map<Dataset, DataTable>> tables;

  DataRenderer(Rendering run) {
    this.run = run;
    this.tables = new Lazy<>(() -> DataTable.bySet(run));
  }

  Stream<Job> jobs() {
    return Stream.of(Dataset.values()).flatMap(this::files);
  }

  private Stream<Job> files(Dataset set) {
    String source = run.site().config().content() + set.page().path();
    return Stream.of(
        new Job(
            set.json().substring(1),
            source,
            () -> Optional.of(new DataJson(run).write(table(set)))),
        new Job(set.csv().substring(1), source, () -> Optional.of(DataCsv.write(table(set)))),
        new Job(
            set.schema().substring(1),
            source,
            () -> Optional.of(new DataSchema(run).write(table(set)))));
  }

  private DataTable table(Dataset set) {
    return Optional.ofNullable(tables.get().get(set)).orElseThrow();
  }
}
