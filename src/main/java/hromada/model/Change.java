package hromada.model;

import java.time.LocalDate;

/**
 * One published change of an item (rule P1).
 *
 * @param date the day of the change
 * @param note what changed, in the page's language
 */
public record Change(LocalDate date, String note) {}
