package hromada.parse;

import java.util.Optional;

/**
 * YAML, and how its file divides.
 *
 * @param front where it stands
 * @param yaml what was read; empty where it has no value, or a finding
 */
record YamlFront(FrontMatter front, Optional<Yaml> yaml) {}
