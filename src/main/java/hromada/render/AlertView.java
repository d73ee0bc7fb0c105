package hromada.render;

/**
 * A notice on every page.
 *
 * @param severity {@code information}, {@code warning} or {@code danger}, for its class
 * @param label the severity in words
 * @param title what it says
 * @param href the page about it
 * @param language tag of the language of its words where it is not the page's, else empty
 * @param expires it is not shown from this moment on
 * @param link where to read or do more; an empty address for nowhere
 */
public record AlertView(
    String severity,
    String label,
    String title,
    String href,
    String language,
    DateView expires,
    LinkView link) {}
