package hromada.prose;

import java.util.List;

/** The names of the months, and each language's as alternatives of a pattern. */
final class Months {
  private static final List<String> NOMINATIVE =
      List.of(
          "січень",
          "лютий",
          "березень",
          "квітень",
          "травень",
          "червень",
          "липень",
          "серпень",
          "вересень",
          "жовтень",
          "листопад",
          "грудень");

  private static final List<String> GENITIVE =
      List.of(
          "січня",
          "лютого",
          "березня",
          "квітня",
          "травня",
          "червня",
          "липня",
          "серпня",
          "вересня",
          "жовтня",
          "листопада",
          "грудня");

  /** As they follow a day in Ukrainian: «29 березня». */
  static final String AFTER_A_DAY = String.join("|", GENITIVE);

  static final String UKRAINIAN = AFTER_A_DAY + "|" + String.join("|", NOMINATIVE);

  static final String ENGLISH =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  private Months() {}

  /** «березня» for «березень»; any other word as it is. */
  static String afterADay(String month) {
    int at = NOMINATIVE.indexOf(month);
    return at < 0 ? month : GENITIVE.get(at);
  }
}
