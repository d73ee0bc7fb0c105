package hromada.read;

import hromada.model.Attachment;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the files of a site come to when nobody needs to understand a letter of them.
 *
 * @param folders the files
 * @param counted what they come to
 */
public record SourceCount(SiteFolders folders, Checksums.Counted counted) {
  /** Counts the files that {@link SiteReader} would read. */
  public static SourceCount of(SiteConfig config) {
    SiteFolders folders = SiteFolders.of(config);
    Checksums checksums = new Checksums();
    List<Attachment> files =
        Stream.of(
                folders.content(),
                folders.attachments(),
                folders.templates(),
                folders.assets(),
                folders.seeds())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Attachment::path))
            .toList();
    checksums.add(files);
    return new SourceCount(folders, checksums.counted(files));
  }

  /**
   * The same digits as {@link SourceTree#checksum} of a whole reading; empty where that would have
   * to complain of folders, or not all could be read.
   */
  public String checksum() {
    return folders.findings().isEmpty() ? counted.digest() : "";
  }

  /** Where the files come from. */
  public SiteConfig config() {
    return folders.config();
  }

  /** What each file came to, by path. */
  public Map<String, Long> checks() {
    return counted.files();
  }

  /** How many Markdown files there are. */
  public int pages() {
    return (int) folders.content().stream().filter(file -> SiteFolders.isPage(file.path())).count();
  }

  /** A text that is read when somebody asks for it. */
  SourceFile late(Attachment file) {
    long check = Objects.requireNonNull(counted.files().get(file.path()), file.path());
    return SourceFile.late(file.path(), new LateText(file, check));
  }
}
