package hromada.render;

import hromada.model.Dataset;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a set of open data.
 *
 * @param title what it holds
 * @param json address of the JSON file
 * @param csv address of the CSV file
 */
public record DataLinkView(String title, String json, String csv) {
  static List<DataLinkView> of(Edition edition, Dataset... sets) {
    return Stream.of(sets)
        .map(set -> new DataLinkView(edition.text("data-set." + set.id()), set.json(), set.csv()))
        .toList();
  }
}
