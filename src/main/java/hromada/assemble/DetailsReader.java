package hromada.assemble;

import hromada.model.Details;
import hromada.model.Fields;
import hromada.model.ItemType;
import hromada.model.Picture;
import java.util.List;
import java.util.Optional;

/** Gives the fields of a type their names in the model. */
final class DetailsReader {
  private DetailsReader() {}

  static Details read(ItemType type, Fields fields) {
    return switch (type) {
      case NEWS -> news(fields);
      case PROGRAMMES -> programme(fields);
      case PAGES -> new Details.Plain();
    };
  }

  private static Details news(Fields fields) {
    return new Details.News(
        fields.text("lead").orElse(""),
        fields.texts("topics"),
        fields.texts("people"),
        fields.texts("organisations"),
        fields.texts("places"),
        fields.group("picture").flatMap(DetailsReader::picture),
        fields.moment("not_before"),
        fields.text("second_reader"));
  }

  private static Optional<Picture> picture(Fields fields) {
    return fields
        .text("file")
        .map(
            file ->
                new Picture(
                    file,
                    fields.text("alt").orElse(""),
                    fields.text("credit").orElse(""),
                    fields.text("caption").orElse(""),
                    fields.text("basis").orElse("")));
  }

  private static Details programme(Fields fields) {
    List<Details.LineOfWork> lines =
        fields.groups("lines").stream()
            .map(
                line ->
                    new Details.LineOfWork(
                        line.text("title").orElse(""), line.text("text").orElse("")))
            .toList();
    return new Details.Programme(
        fields.partialDate("since"),
        fields.texts("partners"),
        lines,
        fields.texts("legal_basis"),
        fields.text("contact").orElse(""));
  }
}
