/** Walks a site's folders and decodes its texts. Knows nothing of what the files mean. */
@NullMarked
package hromada.read;

import org.jspecify.annotations.NullMarked;
