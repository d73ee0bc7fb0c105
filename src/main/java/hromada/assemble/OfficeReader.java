package hromada.assemble;

import hromada.model.Details;
import hromada.model.Fields;
import java.util.List;

/** Reads places, people and organisations: office data, and nothing else (rule W5). */
final class OfficeReader {
  private OfficeReader() {}

  static Details locality(Fields fields) {
    List<Details.Street> streets =
        fields.groups("streets").stream()
            .flatMap(
                street ->
                    street.text("name").stream()
                        .map(name -> new Details.Street(name, street.texts("former"))))
            .toList();
    return new Details.Locality(
        fields.text("kind").orElseThrow(),
        fields.text("part_of"),
        fields.text("station"),
        fields.texts("former_names"),
        streets,
        fields.text("address").orElse(""),
        fields.text("hours").orElse(""),
        fields.text("telephone"),
        fields.date("verified_on"));
  }

  static Details office(Fields fields) {
    List<Details.Role> roles =
        fields.groups("roles").stream()
            .flatMap(
                role ->
                    role.text("role").stream()
                        .map(
                            name ->
                                new Details.Role(
                                    name,
                                    role.text("organisation"),
                                    role.partialDate("from"),
                                    role.partialDate("to"))))
            .toList();
    return new Details.Office(
        fields.text("basis").orElseThrow(),
        fields.text("office").orElseThrow(),
        roles,
        fields.texts("areas"),
        fields.text("station"));
  }

  static Details institution(Fields fields) {
    return new Details.Institution(
        fields.text("kind").orElseThrow(), fields.text("acronym").orElse(""), fields.text("site"));
  }
}
