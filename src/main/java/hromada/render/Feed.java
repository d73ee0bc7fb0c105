package hromada.render;

import hromada.model.FeedUrl;
import hromada.model.Item;
import hromada.model.PageUrl;
import java.util.List;
import java.util.function.Function;

/**
 * What a feed follows.
 *
 * @param url its addresses
 * @param home the page it follows
 * @param name its name in ids, the same for good
 * @param title its title in a language
 * @param summary what it is about in a language
 * @param items what it holds, newest first, in all languages
 */
record Feed(
    FeedUrl url,
    PageUrl home,
    String name,
    Function<Edition, String> title,
    Function<Edition, String> summary,
    Lazy<List<Item>> items) {}
