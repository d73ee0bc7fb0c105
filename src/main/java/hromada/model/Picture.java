package hromada.model;

/**
 * The picture of an item.
 *
 * @param file its name in the item's folder
 * @param alt what it shows, in the page's language (rule A5)
 * @param credit who made it
 * @param caption a text below it, empty for none
 * @param basis why people in it may be shown (rule W6)
 */
public record Picture(String file, String alt, String credit, String caption, String basis) {}
