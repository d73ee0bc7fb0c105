/**
 * The preview: the site from memory over HTTP, rebuilt and reloaded on every save, with a page of
 * findings while it cannot be built. Knows nothing of the stages and of JBake.
 */
@NullMarked
package hromada.serve;

import org.jspecify.annotations.NullMarked;
