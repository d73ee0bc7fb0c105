package hromada.render;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened in the course of a programme.
 *
 * @param date when
 * @param kind what it is: a beginning, an article, a promise, a change of the page
 * @param title what happened
 * @param href where to read more, empty for nowhere
 * @param language tag of the title's language where it is not the page's, else empty
 * @param status how a promise stands, else null
 */
public record EventView(
    DateView date,
    String kind,
    String title,
    String href,
    String language,
    @Nullable StatusView status) {}
