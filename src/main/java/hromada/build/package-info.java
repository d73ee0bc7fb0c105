/**
 * The pipeline: the only place that knows the order of the stages. Knows nothing of what a stage
 * does.
 */
@NullMarked
package hromada.build;

import org.jspecify.annotations.NullMarked;
