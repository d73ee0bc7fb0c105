package hromada.diagnostic;

import hromada.source.Place;

/**
 * Another place that has to do with a finding, such as where an address was used first.
 *
 * @param message what is there
 * @param place where it is
 */
public record Note(Text message, Place place) {}
