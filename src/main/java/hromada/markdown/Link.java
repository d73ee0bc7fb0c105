package hromada.markdown;

import hromada.source.Span;

/**
 * A link as written.
 *
 * @param target the destination, unresolved
 * @param text what a reader sees, as plain text
 * @param span the whole link
 */
public record Link(String target, String text, Span span) {}
