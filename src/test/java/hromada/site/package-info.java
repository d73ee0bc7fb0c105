/** What holds for every finished site: ours, and one with everything a site can have. */
@NullMarked
package hromada.site;

import org.jspecify.annotations.NullMarked;
