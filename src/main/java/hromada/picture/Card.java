package hromada.picture;

import java.util.Locale;

/**
 * What stands on a card: what other sites show of a page.
 *
 * @param site name of the site
 * @param label what kind of page it is
 * @param title its heading
 * @param date when it was published, in words; empty for none
 * @param locale the language of all this
 */
public record Card(String site, String label, String title, String date, Locale locale) {}
