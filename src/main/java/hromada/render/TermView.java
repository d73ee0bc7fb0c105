package hromada.render;

import org.jspecify.annotations.Nullable;

/**
 * A term in both languages.
 *
 * @param id its anchor
 * @param term in the page's language
 * @param definition in the page's language
 * @param otherTerm in the other language
 * @param otherDefinition in the other language
 * @param source the document that defines it, if one does
 */
public record TermView(
    String id,
    String term,
    String definition,
    String otherTerm,
    String otherDefinition,
    @Nullable LinkView source) {}
