package hromada.markdown;

import hromada.source.Span;

/**
 * A heading of the body.
 *
 * @param level 1 to 6
 * @param text its plain text
 * @param anchor its id on the page, unique in the document
 * @param span where it stands
 */
public record Heading(int level, String text, String anchor, Span span) {}
