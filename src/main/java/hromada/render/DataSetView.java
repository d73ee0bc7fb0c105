package hromada.render;

import java.util.List;

/**
 * A set of open data, for its description.
 *
 * @param id its name in addresses, and its anchor
 * @param title what it holds
 * @param about more of that
 * @param count how many rows, in words
 * @param updated the newest date of its rows
 * @param json address of the JSON file
 * @param csv address of the CSV file
 * @param schema address of the schema
 * @param fields what each row holds
 */
public record DataSetView(
    String id,
    String title,
    String about,
    String count,
    DateView updated,
    String json,
    String csv,
    String schema,
    List<FieldView> fields) {
  public DataSetView {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param name its name in the JSON file
   * @param cells the names of its columns in the CSV file
   * @param kind what it holds, in words
   * @param about what it means
   * @param words the words it may hold; none where any are
   * @param required whether it is always there
   */
  public record FieldView(
      String name,
      List<String> cells,
      String kind,
      String about,
      List<String> words,
      boolean required) {
    public FieldView {
      cells = List.copyOf(cells);
      words = List.copyOf(words);
    }
  }
}
