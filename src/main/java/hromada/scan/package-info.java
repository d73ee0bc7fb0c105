/** Looking through long texts quickly: where a pattern is worth asking, and what a letter is. */
@NullMarked
package hromada.scan;

import org.jspecify.annotations.NullMarked;
