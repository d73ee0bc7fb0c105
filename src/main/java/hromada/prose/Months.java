package hromada.prose;

import hromada.model.Language;
import hromada.model.MonthNames;

/** The names of the months, and each language's as alternatives of a pattern. */
final class Months {
  private static final MonthNames NAMES = MonthNames.in(Language.UK);

  /** As they follow a day in Ukrainian: «29 березня». */
  static final String AFTER_A_DAY = String.join("|", NAMES.inDates());

  static final String UKRAINIAN = AFTER_A_DAY + "|" + String.join("|", NAMES.alone());

  static final String ENGLISH = String.join("|", MonthNames.in(Language.EN).alone());

  private Months() {}

  /** «березня» for «березень»; any other word as it is. */
  static String afterADay(String month) {
    int at = NAMES.alone().indexOf(month);
    return at < 0 ? month : NAMES.inDates().get(at);
  }
}
