package hromada.model;

/**
 * One line of a list.
 *
 * @param item the item
 * @param page the page to show: in the list's language, or in Ukrainian while there is no
 *     translation (rule L7)
 * @param translated whether {@code page} is in the list's language
 */
public record Entry(Item item, Page page, boolean translated) {}
