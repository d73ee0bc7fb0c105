/**
 * What was found wrong, in words for people: findings, their wording in both languages, and the
 * drawing with a caret. Knows nothing of the rules that find things.
 */
@NullMarked
package hromada.diagnostic;

import org.jspecify.annotations.NullMarked;
