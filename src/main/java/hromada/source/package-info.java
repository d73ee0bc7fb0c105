/**
 * Where text comes from: a file's text, its lines and the places inside it. Knows nothing of what
 * the text means.
 */
@NullMarked
package hromada.source;

import org.jspecify.annotations.NullMarked;
