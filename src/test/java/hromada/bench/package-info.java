/**
 * The corpus that {@code script/bench} measures with: invented text, the same bytes on every
 * machine. Knows nothing of the program but the files it reads.
 */
@NullMarked
package hromada.bench;

import org.jspecify.annotations.NullMarked;
