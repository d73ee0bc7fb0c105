package hromada.model;

import hromada.source.Checksum;
import hromada.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of a site as read, each list sorted by path.
 *
 * @param config where they come from
 * @param pages the Markdown files below content
 * @param unread paths of pages, lists and source records that could not be read
 * @param registers the lists directly below content: topics, glossary, figures
 * @param attachments the other files below content
 * @param seeds the source records
 * @param messages the message files of the templates
 * @param templates the layouts, components and feeds
 * @param assets the site's own files
 * @param checks what changes with every byte of a file, by its path; none where nobody asks or one
 *     of the files could not be read
 */
public record SourceTree(
    SiteConfig config,
    List<SourceFile> pages,
    List<String> unread,
    List<SourceFile> registers,
    List<Attachment> attachments,
    List<SourceFile> seeds,
    List<SourceFile> messages,
    List<SourceFile> templates,
    List<Attachment> assets,
    SortedMap<String, Long> checks) {
  public SourceTree {
    pages = List.copyOf(pages);
    unread = List.copyOf(unread);
    registers = List.copyOf(registers);
    attachments = List.copyOf(attachments);
    seeds = List.copyOf(seeds);
    messages = List.copyOf(messages);
    templates = List.copyOf(templates);
    assets = List.copyOf(assets);
    checks = Collections.unmodifiableSortedMap(checks);
  }

  /** Changes with every byte of all these files; empty where that of each is not known. */
  public String checksum() {
    return checks.isEmpty() ? "" : Checksum.of(checks);
  }

  /** One text alone, for a caller that is handed files one by one. */
  public static SourceTree ofFile(SiteConfig config, SourceFile file) {
    boolean page = file.path().endsWith(".md");
    boolean message = file.path().endsWith(".properties");
    boolean seed = file.path().startsWith(config.seeds() + "/");
    return new SourceTree(
        config,
        page ? List.of(file) : List.of(),
        List.of(),
        page || message || seed ? List.of() : List.of(file),
        List.of(),
        seed ? List.of(file) : List.of(),
        message ? List.of(file) : List.of(),
        List.of(),
        List.of(),
        new TreeMap<>());
  }
}
