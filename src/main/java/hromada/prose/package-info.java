/**
 * How texts are written: typography, letters and plain words, one class for each rule. Sees the
 * running text of one page at a time; knows nothing of sites.
 */
@NullMarked
package hromada.prose;

import org.jspecify.annotations.NullMarked;
