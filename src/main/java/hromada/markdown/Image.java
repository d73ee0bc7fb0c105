package hromada.markdown;

import hromada.source.Span;

/**
 * A picture as written.
 *
 * @param target the address, unresolved
 * @param alt its alternative text, empty when there is none
 * @param span the whole picture
 */
public record Image(String target, String alt, Span span) {}
