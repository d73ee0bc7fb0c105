package hromada.model;

import java.time.LocalDate;

/**
 * That an item was withdrawn, and why. Its address keeps answering (rule P7).
 *
 * @param date the day of the withdrawal
 * @param reason the reason in both languages
 */
public record Withdrawal(LocalDate date, Localized reason) {}
