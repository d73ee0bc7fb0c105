package hromada.markdown;

import hromada.source.Span;

/**
 * A table of the body.
 *
 * @param caption its caption as plain text, empty when there is none
 * @param columns how many columns it has
 * @param rows how many rows it has, the header included
 * @param span where it stands
 */
public record Table(String caption, int columns, int rows, Span span) {}
