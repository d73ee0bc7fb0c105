package hromada.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The last time all checks of accessibility ran and passed, {@code content/accessibility.yml}.
 *
 * @param date the day
 * @param axe version of the checker
 * @param chromium version of the browser
 * @param kinds how many kinds of pages were checked
 * @param views how many times a page was looked at
 * @param faults what is known not to pass yet
 */
public record FullRun(
    LocalDate date, String axe, String chromium, int kinds, int views, List<Localized> faults) {
  public FullRun {
    faults = List.copyOf(faults);
  }
}
