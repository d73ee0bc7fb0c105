/**
 * The bridge to JBake: its configuration, oven, engine registry and rendering service. The only
 * home of {@code org.jbake}; knows nothing of what the stages do.
 */
@NullMarked
package hromada.jbake;

import org.jspecify.annotations.NullMarked;
