/**
 * Pages, lists, feeds and the site map from one {@code Site}. The only home of FreeMarker and of
 * the way dates and numbers are written on pages. Knows nothing of other stages, nor of the folder
 * the output goes to.
 */
@NullMarked
package hromada.render;

import org.jspecify.annotations.NullMarked;
