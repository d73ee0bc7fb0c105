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
      case COMMITMENTS -> commitment(fields);
      case FORUM -> ForumReader.read(fields);
      case PRIORITIES -> priority(fields);
      case PLACES -> OfficeReader.locality(fields);
      case PEOPLE -> OfficeReader.office(fields);
      case ORGANISATIONS -> OfficeReader.institution(fields);
      case REPORTS -> report(fields);
      case GUIDES -> guide(fields);
      case ALERTS -> alert(fields);
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
        fields.texts("organisations"),
        lines,
        fields.texts("legal_basis"),
        fields.text("contact").orElse(""));
  }

  private static Details commitment(Fields fields) {
    return new Details.Commitment(
        fields.texts("by"),
        fields.partialDate("made_on").orElseThrow(),
        fields.partialDate("due"),
        fields.texts("evidence"),
        fields.date("checked_on").orElseThrow());
  }

  private static Details priority(Fields fields) {
    List<Details.Action> actions =
        fields.groups("actions").stream()
            .flatMap(
                action ->
                    action.partialDate("date").stream()
                        .map(date -> new Details.Action(date, action.text("text").orElse(""))))
            .toList();
    return new Details.Priority(
        fields.text("area").orElseThrow(),
        fields.date("raised_on").orElseThrow(),
        actions,
        fields.text("result").orElse(""));
  }

  private static Details report(Fields fields) {
    return new Details.Report(
        fields.text("area").orElseThrow(),
        fields.text("officer"),
        fields.date("period_from").orElseThrow(),
        fields.date("period_to").orElseThrow(),
        fields.date("next_due"));
  }

  private static Details guide(Fields fields) {
    List<Details.Step> steps =
        fields.groups("steps").stream()
            .map(
                step ->
                    new Details.Step(step.text("title").orElse(""), step.text("text").orElse("")))
            .toList();
    return new Details.Guide(fields.text("for_whom").orElse(""), steps);
  }

  private static Details alert(Fields fields) {
    return new Details.Alert(
        fields.text("severity").orElseThrow(),
        fields.moment("expires").orElseThrow(),
        fields.text("link"));
  }
}
