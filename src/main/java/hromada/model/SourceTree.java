package hromada.model;

import hromada.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;

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
 * @param checksum changes with every byte of these files; empty where nobody asks or one of them
 *     could not be read
 * @param checks the same of each file, by path; none where nobody asks
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
    String checksum,
    Map<String, Long> checks) {
  public SourceTree {
    pages = List.copyOf(pages);
    unread = List.copyOf(unread);
    registers = List.copyOf(registers);
    attachments = List.copyOf(attachments);
    seeds = List.copyOf(seeds);
    messages = List.copyOf(messages);
    templates = List.copyOf(templates);
    assets = List.copyOf(assets);
    checks = Collections.unmodifiableMap(checks);
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
        "",
        Map.of());
  }
}
