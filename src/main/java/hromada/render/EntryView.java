package hromada.render;

/**
 * One line of a list.
 *
 * @param title the item's title
 * @param href where it leads
 * @param language tag of the title's language where it is not the list's (rule L7), else empty
 * @param summary its description, in the language of the title
 * @param date the day of publication; of no use where {@code status} is given
 * @param status state of a programme in words, else empty
 */
public record EntryView(
    String title, String href, String language, String summary, DateView date, String status) {}
