/**
 * Posts for the networks where people read news, ready to be pasted or sent. Knows what an item
 * says, not where it comes from.
 */
@NullMarked
package hromada.announce;

import org.jspecify.annotations.NullMarked;
