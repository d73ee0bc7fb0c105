package hromada.diagnostic;

/**
 * A finding that nobody needs to hear of.
 *
 * @param finding what was found
 * @param by what silences it
 */
public record Silenced(Diagnostic finding, Suppression by) {}
