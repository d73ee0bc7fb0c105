package hromada.model;

import java.util.Optional;

/**
 * One value taken from a source document.
 *
 * @param id unique over all seeds
 * @param seed id of the source document
 * @param label what the value is
 * @param value the value; of no meaning where {@code confidence} is X
 * @param about id of the question it answers, if others answer it too
 * @param bound key of the words that limit it, {@code over}, {@code about}, {@code up-to} or {@code
 *     almost}; empty for an exact value
 * @param unit key of its unit, empty for none
 * @param asOf the date it was true
 * @param confidence how sure it is
 * @param quoteOnly whether it may stand only in a quotation
 * @param speaker id of the person who said it
 * @param emergency whether it is a telephone for every page (rule W7)
 */
public record Fact(
    String id,
    String seed,
    Localized label,
    FactValue value,
    Optional<String> about,
    String bound,
    String unit,
    Optional<PartialDate> asOf,
    Confidence confidence,
    boolean quoteOnly,
    Optional<String> speaker,
    boolean emergency) {}
