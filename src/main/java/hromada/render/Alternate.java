package hromada.render;

/**
 * One language of a page, for {@code hreflang}.
 *
 * @param hreflang language tag, or {@code x-default}
 * @param href absolute address
 */
public record Alternate(String hreflang, String href) {}
