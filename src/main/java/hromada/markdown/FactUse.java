package hromada.markdown;

import hromada.source.Span;

/**
 * A {@code {{fact:id form=...}}} in a text.
 *
 * @param id the fact's id in the seeds
 * @param form how to write the value; empty for the fact's own form
 * @param quoted whether it stands in a quotation: a block quote or paired quotation marks
 * @param span the whole reference, braces included
 */
public record FactUse(String id, String form, boolean quoted, Span span) {}
