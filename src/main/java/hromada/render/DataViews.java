package hromada.render;

import hromada.model.Dataset;
import hromada.model.Language;
import java.util.List;
import java.util.Map;

/** The description of the open data. */
final class DataViews {
  private final Rendering run;
  private final Lazy<Map<Dataset, DataTable>> tables;

  DataViews(Rendering run, Lazy<Map<Dataset, DataTable>> tables) {
    this.run = run;
    this.tables = tables;
  }

  DataView view(Language language) {
    Edition edition = run.edition(language);
    return new DataView(
        run.addresses().absolute(Dataset.INDEX.in(language)),
        tables.get().values().stream().map(table -> view(table, edition)).toList());
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
