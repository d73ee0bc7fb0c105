package hromada.model;

import hromada.source.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * All files of a site, understood one by one.
 *
 * @param config where they come from
 * @param pages the pages that could be parsed
 * @param broken paths of pages, lists and source records that could not, or not wholly; nothing is
 *     reported against what they would have held
 * @param registers topics, glossary and questions
 * @param seeds the source records
 * @param messages the interface texts
 * @param texts the texts of the data files, by file
 * @param templates layouts, components and feeds
 * @param attachments files of items that are not Markdown
 * @param assets the site's own files
 */
public record ParsedSite(
    SiteConfig config,
    List<ParsedPage> pages,
    Set<String> broken,
    Registers registers,
    Seeds seeds,
    Messages messages,
    List<DataText> texts,
    List<SourceFile> templates,
    List<Attachment> attachments,
    List<Attachment> assets) {
  public ParsedSite {
    pages = List.copyOf(pages);
    broken = Set.copyOf(broken);
    texts = List.copyOf(texts);
    templates = List.copyOf(templates);
    attachments = List.copyOf(attachments);
    assets = List.copyOf(assets);
  }
}
