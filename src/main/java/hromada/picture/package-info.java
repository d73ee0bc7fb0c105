/**
 * Draws the pictures that other sites show of a page: lettering on a plain card, as PNG. Needs no
 * window system and no fonts of the machine, and gives the same bytes everywhere. Knows nothing of
 * items and pages.
 */
@NullMarked
package hromada.picture;

import org.jspecify.annotations.NullMarked;
