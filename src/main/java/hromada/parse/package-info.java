/**
 * Understands files one by one: front matter, Markdown, seeds, topics, messages. Knows nothing of
 * how files belong together.
 */
@NullMarked
package hromada.parse;

import org.jspecify.annotations.NullMarked;
