/**
 * Markdown: text in, document out, HTML out. The only home of commonmark-java and of the HTML
 * sanitiser. Knows nothing of pages, languages or seeds.
 */
@NullMarked
package hromada.markdown;

import org.jspecify.annotations.NullMarked;
