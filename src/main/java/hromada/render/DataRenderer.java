package hromada.render;

import hromada.model.Dataset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the open data (rule P5): every set as JSON and CSV, with a schema. */
final class DataRenderer {
  private final Rendering run;
  private final Lazy<Map<Dataset, DataTable>> tables;

  DataRenderer(Rendering run, Lazy<Map<Dataset, DataTable>> tables) {
    this.run = run;
    this.tables = tables;
  }

  Stream<Job> jobs() {
    return Stream.of(Dataset.values()).flatMap(this::files);
  }

  private Stream<Job> files(Dataset set) {
    String source = run.site().config().content() + set.page().path();
    return Stream.of(
        Job.ofText(set.json().substring(1), source, () -> new DataJson(run).write(table(set))),
        Job.ofText(set.csv().substring(1), source, () -> DataCsv.write(table(set))),
        Job.ofText(set.schema().substring(1), source, () -> new DataSchema(run).write(table(set))));
  }

  private DataTable table(Dataset set) {
    return Optional.ofNullable(tables.get().get(set)).orElseThrow();
  }
}
