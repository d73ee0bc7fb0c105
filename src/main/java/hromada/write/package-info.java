/** Puts the finished site on disk, whole or not at all. Knows nothing of what the files say. */
@NullMarked
package hromada.write;

import org.jspecify.annotations.NullMarked;
