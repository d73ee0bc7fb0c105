package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the files of a site come to when nobody needs to understand a letter of them.
 *
 * @param checksum the same digits as {@link SourceTree#checksum} of a whole reading
 * @param pages how many Markdown files there are
 */
public record SourceCount(String checksum, int pages) {
  /** Counts the files that {@link SiteReader} would read; empty where it would have to complain. */
  public static Optional<SourceCount> of(SiteConfig config) {
    List<Diagnostic> findings = new ArrayList<>();
    FolderWalk walk = new FolderWalk(config.root(), findings);
    List<Attachment> files = new ArrayList<>();
    List<Attachment> content = walk.files(config.content());
    files.addAll(content);
    files.addAll(walk.files(config.assets()));
    add(files, walk.files(config.seeds()), SiteReader::isYaml);
    add(files, walk.files(config.templates()), SiteReader::isOfTemplates);
    Checksums checksums = new Checksums();
    checksums.add(files);
    String checksum = checksums.digest();
    int pages = (int) content.stream().filter(file -> SiteReader.isPage(file.path())).count();
    return findings.isEmpty() && !checksum.isEmpty()
        ? Optional.of(new SourceCount(checksum, pages))
        : Optional.empty();
  }

  private static void add(List<Attachment> all, List<Attachment> some, Predicate<String> wanted) {
    some.stream().filter(file -> wanted.test(file.path())).forEach(all::add);
  }
}
