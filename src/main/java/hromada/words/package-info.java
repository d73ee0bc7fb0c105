/**
 * Where running text may be broken into lines and where it may be cut. Knows neither pages nor
 * pictures.
 */
@NullMarked
package hromada.words;

import org.jspecify.annotations.NullMarked;
