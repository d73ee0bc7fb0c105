package hromada.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an item was withdrawn, and why. Its address keeps answering (rule P7).
 *
 * @param date the day of the withdrawal
 * @param reason the reason in both languages
 * @param replacedBy the address of what replaces it, without a language mark
 */
public record Withdrawal(LocalDate date, Localized reason, Optional<String> replacedBy) {}
