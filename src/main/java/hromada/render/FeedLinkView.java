package hromada.render;

/**
 * The feeds of a page.
 *
 * @param title what they follow
 * @param atom address of the Atom feed
 * @param json address of the JSON feed
 */
public record FeedLinkView(String title, String atom, String json) {}
