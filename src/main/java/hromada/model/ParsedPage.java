package hromada.model;

import hromada.markdown.Document;
import hromada.source.SourceFile;

/**
 * One Markdown file, understood but not yet joined with the item's other language.
 *
 * @param key the item it belongs to
 * @param language its language
 * @param file the file
 * @param fields the front matter of this file alone
 * @param body its text
 */
public record ParsedPage(
    ItemKey key, Language language, SourceFile file, Fields fields, Document body) {}
