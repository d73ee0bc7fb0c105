package hromada.render;

/**
 * One link of the site's navigation.
 *
 * @param section id of the section or page it stands for
 * @param link label and address
 */
public record NavView(String section, LinkView link) {}
