package hromada.render;

import hromada.model.Dataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A set of open data, ready to be written as JSON, as CSV and as a schema.
 *
 * @param set which
 * @param updated the newest date of its rows
 * @param columns its columns
 * @param rows the values of each row by the name of the column; none where nothing is known
 */
record DataTable(
    Dataset set, LocalDate updated, List<DataColumn<?>> columns, List<Map<String, Object>> rows) {
  DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** All sets of a site, in their order. */
  static Map<Dataset, DataTable> bySet(Rendering run) {
    ItemTables items = new ItemTables(run);
    Map<Dataset, DataTable> sets = new EnumMap<>(Dataset.class);
    Stream.of(items.all(), new CivicTables(run, items).all(), new SeedTables(run).all())
        .flatMap(List::stream)
        .forEach(table -> sets.put(table.set(), table));
    return sets;
  }

  static <T> DataTable of(
      Dataset set, LocalDate updated, List<DataColumn<T>> columns, List<T> things) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (T thing : things) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (DataColumn<T> column : columns) {
        column.value().apply(thing).ifPresent(value -> row.put(column.name(), value));
      }
      rows.add(row);
    }
    return new DataTable(set, updated, List.copyOf(columns), rows);
  }
}
