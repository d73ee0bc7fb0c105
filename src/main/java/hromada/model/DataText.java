package hromada.model;

import hromada.source.SourceFile;
import hromada.source.Span;

/**
 * A text of a data file: of a source record, the glossary, a list of topics.
 *
 * @param file the file
 * @param language the language it is written in
 * @param span its value as it stands in the file, quotation marks included
 */
public record DataText(SourceFile file, Language language, Span span) {}
