package hromada.assemble;

import hromada.model.Details;
import hromada.model.Fields;
import hromada.model.Sara;

/** Tells the two things of the forum folder apart: meetings, and topics raised there. */
final class ForumReader {
  private ForumReader() {}

  static Details read(Fields fields) {
    return fields.text("kind").orElse("").equals("topic") ? topic(fields) : meeting(fields);
  }

  private static Details meeting(Fields fields) {
    return new Details.Meeting(
        fields.moment("start"),
        fields.moment("end"),
        fields.text("place"),
        fields.texts("agenda"),
        fields.text("outcome").orElse(""));
  }

  private static Details topic(Fields fields) {
    return new Details.ForumTopic(
        fields.date("raised_on"),
        fields.text("stage").map(Sara::of).orElse(Sara.SCANNING),
        fields.text("area"),
        fields.text("meeting"),
        fields.text("answer").orElse(""),
        fields.text("answered_by"),
        fields.date("answered_on"));
  }
}
