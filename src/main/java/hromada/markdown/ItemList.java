package hromada.markdown;

import hromada.source.Span;

/**
 * A list of the body.
 *
 * @param ordered whether its items are numbered
 * @param items how many items it has, those of lists inside it not counted
 * @param span where it stands
 */
public record ItemList(boolean ordered, int items, Span span) {}
