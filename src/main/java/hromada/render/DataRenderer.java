package hromada.render;

import hromada.model.Dataset;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the open data (rule P5): every set as JSON and CSV, with a schema. */
final class DataRenderer {
  private final Rendering run;

  DataRenderer(Rendering run) {
    this.run = run;
  }

  Stream<Job> jobs() {
    return DataTable.all(run).stream().flatMap(this::files);
  }

  private Stream<Job> files(DataTable table) {
    Dataset set = table.set();
    String source = run.site().config().content() + set.page().path();
    return Stream.of(
        new Job(set.json().substring(1), source, () -> Optional.of(new DataJson(run).write(table))),
        new Job(set.csv().substring(1), source, () -> Optional.of(DataCsv.write(table))),
        new Job(
            set.schema().substring(1),
            source,
            () -> Optional.of(new DataSchema(run).write(table))));
  }
}
