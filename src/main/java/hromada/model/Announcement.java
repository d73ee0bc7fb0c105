package hromada.model;

/**
 * What is said of an item where it is announced: its own words and nothing else.
 *
 * @param language the language of all this
 * @param title its title
 * @param summary its summary
 * @param kind what kind of item, in words
 * @param date when it was published, in words
 * @param more the words before its address
 * @param address its absolute address
 */
public record Announcement(
    Language language,
    String title,
    String summary,
    String kind,
    String date,
    String more,
    String address) {}
