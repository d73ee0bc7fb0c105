package hromada.markdown;

import hromada.source.Span;

/**
 * HTML written into Markdown.
 *
 * @param html the text as written: a tag, or a whole block
 * @param span where it stands
 */
public record RawHtml(String html, Span span) {}
