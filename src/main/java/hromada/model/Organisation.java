package hromada.model;

import java.util.Optional;

/**
 * An organisation named in a source.
 *
 * @param id unique over all seeds
 * @param name its full name
 * @param acronym its short name, if it uses one
 * @param site its own site's address
 */
public record Organisation(
    String id, Localized name, Optional<Localized> acronym, Optional<String> site) {}
