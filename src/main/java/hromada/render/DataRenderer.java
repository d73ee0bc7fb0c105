package hromada.render;

import hromada.model.Dataset;
import hromada.model.Language;
import hromada.model.PageUrl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The open data (rule P5): every set as JSON and CSV with a schema, and the page about them. */
final class DataRenderer {
  private static final String LAYOUT = "layouts/data.ftlh";

  private final Rendering run;
  private final Frames frames;
  private final List<DataTable> tables;

  DataRenderer(Rendering run) {
    this.run = run;
    this.frames = new Frames(run);
    ItemTables items = new ItemTables(run);
    List<DataTable> all = new ArrayList<>(items.all());
    all.addAll(new CivicTables(run, items).all());
    all.addAll(new SeedTables(run).all());
    all.sort(Comparator.comparing(DataTable::set));
    this.tables = List.copyOf(all);
  }

  Stream<Job> jobs() {
    return Stream.concat(
        tables.stream().flatMap(this::files), Stream.of(Language.values()).map(this::page));
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

  private Job page(Language language) {
    String source = run.site().config().templates() + "/" + LAYOUT;
    return new Job(Dataset.INDEX.file(language), source, () -> render(language));
  }

  private Optional<String> render(Language language) {
    Edition edition = run.edition(language);
    Map<String, Object> model = run.model(language);
    model.put(
        "page",
        frames.frame(
            new Frames.Subject(
                Dataset.INDEX,
                language,
                edition.text("data-title"),
                edition.text("data-summary"),
                "data",
                List.of(frames.home(language)),
                PageUrl.START)));
    model.put("sets", tables.stream().map(table -> view(table, edition)).toList());
    model.put("index", run.addresses().absolute(Dataset.INDEX.in(language)));
    return run.templates().render(LAYOUT, model);
  }

  private static DataSetView view(DataTable table, Edition edition) {
    Dataset set = table.set();
    return new DataSetView(
        set.id(),
        edition.text("data-set." + set.id()),
        edition.text("data-set-about." + set.id()),
        edition.text("data-count", table.rows().size()),
        edition.formats().day(table.updated()),
        set.json(),
        set.csv(),
        set.schema(),
        table.columns().stream().map(column -> field(column, edition)).toList());
  }

  private static DataSetView.FieldView field(DataColumn<?> column, Edition edition) {
    List<String> cells =
        column.kind().isBilingual()
            ? Language.tags().stream().map(tag -> column.name() + "_" + tag).toList()
            : List.of(column.name());
    return new DataSetView.FieldView(
        column.name(),
        cells,
        edition.text("data-kind." + column.kind().word()),
        edition.text("data-field." + column.name()),
        column.words(),
        column.required());
  }
}
