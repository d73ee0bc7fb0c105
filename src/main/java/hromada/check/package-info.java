/** Holds the whole site against the rules, one class per rule. Knows nothing of how it looks. */
@NullMarked
package hromada.check;

import org.jspecify.annotations.NullMarked;
