package hromada.model;

import java.util.List;

/**
 * Names of the months in one language, January first (rule L9). The same as ICU's, which has to
 * load all it knows of calendars to tell them: a test compares them.
 *
 * @param inDates behind a day: «березня», "March"
 * @param alone by themselves: «березень», "March"
 */
public record MonthNames(List<String> inDates, List<String> alone) {
  private static final MonthNames UK =
      new MonthNames(
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
              "грудня"),
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
              "грудень"));

  private static final MonthNames EN = english();

  public MonthNames {
    inDates = List.copyOf(inDates);
    alone = List.copyOf(alone);
  }

  private static MonthNames english() {
    List<String> names =
        List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    return new MonthNames(names, names);
  }

  /** The names in {@code language}. */
  public static MonthNames in(Language language) {
    return language == Language.UK ? UK : EN;
  }
}
