package hromada.markdown;

import hromada.source.Span;

/**
 * The smallest stretch of a text that is translated and compared as one. Blocks do not overlap, but
 * for pictures, which stand inside the text around them.
 *
 * @param kind what it is
 * @param text its words without markup; facts are not among them, for they have words only on a
 *     page
 * @param span where it stands in its file, markup included
 */
public record Block(BlockKind kind, String text, Span span) {}
