package hromada.render;

/**
 * A part of the site on the page of all parts.
 *
 * @param link its name and address
 * @param summary what one finds there
 */
public record SectionLinkView(LinkView link, String summary) {}
