/** What tests of several packages share. */
@NullMarked
package hromada;

import org.jspecify.annotations.NullMarked;
