/** The commands, their exit codes and the console. The only home of standard streams. */
@NullMarked
package hromada.cli;

import org.jspecify.annotations.NullMarked;
