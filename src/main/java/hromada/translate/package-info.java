/**
 * The translator's work: what is behind, what the old text was, and the mark that a revision is
 * done. The only place that asks git, and the only one that writes into content. Knows nothing of
 * the terminal.
 */
@NullMarked
package hromada.translate;

import org.jspecify.annotations.NullMarked;
