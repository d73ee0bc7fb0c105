/**
 * Joins what belongs together: languages to items, items to lists, drafts apart. Knows nothing of
 * files' syntax or of pages' looks.
 */
@NullMarked
package hromada.assemble;

import org.jspecify.annotations.NullMarked;
