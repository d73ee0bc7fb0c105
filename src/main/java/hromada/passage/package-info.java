/**
 * What is translated and compared as one: the passages of a page, which of them translate each
 * other, and which have changed since they were translated. Knows nothing of findings or files.
 */
@NullMarked
package hromada.passage;

import org.jspecify.annotations.NullMarked;
