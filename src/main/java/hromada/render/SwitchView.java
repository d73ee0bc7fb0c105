package hromada.render;

/**
 * The way to the other language (rule L5).
 *
 * @param label the name of the other language in itself
 * @param language its tag
 * @param href the same page in that language, or the nearest list where it is not translated
 * @param note that the page is not translated, in the page's language; empty when it is
 */
public record SwitchView(String label, String language, String href, String note) {}
