package hromada.markdown;

import hromada.source.Span;

/**
 * A table of the body.
 *
 * @param caption its caption as plain text, empty when there is none
 * @param span its header row
 */
public record Table(String caption, Span span) {}
