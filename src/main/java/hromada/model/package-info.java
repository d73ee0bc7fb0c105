/**
 * What flows between the stages: the site, its items, pages, facts and addresses, as records. Knows
 * nothing of files on disk, templates or JBake.
 */
@NullMarked
package hromada.model;

import org.jspecify.annotations.NullMarked;
