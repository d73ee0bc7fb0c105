package hromada.parse;

import hromada.model.Fields;
import hromada.source.Late;

/**
 * A front matter of which nothing was to be said.
 *
 * @param bodyStart offset of the body behind it
 * @param fields what it says
 */
record KnownFront(int bodyStart, Late<Fields> fields) {}
