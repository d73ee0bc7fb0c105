package hromada.render;

/**
 * A date to show.
 *
 * @param machine ISO 8601, for {@code <time datetime>}
 * @param text as people read it
 */
public record DateView(String machine, String text) {}
