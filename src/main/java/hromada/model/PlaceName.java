package hromada.model;

/**
 * A place named in a source.
 *
 * @param id unique over all seeds
 * @param name its name
 */
public record PlaceName(String id, Localized name) {}
