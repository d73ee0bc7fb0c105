/**
 * XLIFF 1.2, the form in which translators' programs exchange texts: records out, records in. The
 * only home of XML that strangers send. Knows nothing of pages.
 */
@NullMarked
package hromada.xliff;

import org.jspecify.annotations.NullMarked;
