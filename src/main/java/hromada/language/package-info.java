/**
 * What is known of the two languages themselves: their words for numbers and dates, their forms of
 * words. Knows nothing of sites, files or findings.
 */
@NullMarked
package hromada.language;

import org.jspecify.annotations.NullMarked;
