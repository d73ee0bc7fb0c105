package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Attachment;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The stage that reads: folders to {@link SourceTree}. Every text file is read once. A reader that
 * is used again hands out the same objects for the same texts.
 */
public final class SiteReader {
  private final Map<String, TextDecoder.Known> known = new ConcurrentHashMap<>();
  private @Nullable SourceTree last;
  private Checksums counted = new Checksums();

  /**
   * Reads what was changed since this reader last read the site; all of it where that is not
   * enough.
   *
   * @param changed every file that may have changed; a folder where anything in it may have
   */
  public Outcome<SourceTree> read(SiteConfig config, Set<Path> changed) {
    SourceTree before = last;
    if (before == null || !before.config().equals(config)) {
      return read(config);
    }
    Checksums checksums = counted.copy();
    TextDecoder texts = new TextDecoder(new ArrayList<>(), known, file -> Raw.of(file, checksums));
    Optional<SourceTree> tree = new Refresh(before).after(changed, texts, checksums);
    tree.ifPresent(
        now -> {
          last = now;
          counted = checksums;
        });
    return tree.map(Outcome::of).orElseGet(() -> read(config));
  }

  /**
   * Reads all files of a site.
   *
   * @return what could be read; findings {@code missing-folder}, {@code symlink}, {@code
   *     unreadable-file}, {@code file-too-large} and {@code wrong-encoding} for what could not
   */
  public Outcome<SourceTree> read(SiteConfig config) {
    return read(SiteFiles.of(config));
  }

  /** Understands the files of a site, whose bytes nobody can have afterwards. */
  public Outcome<SourceTree> read(SiteFiles files) {
    SiteConfig config = files.config();
    Predicate<String> isRegister = path -> isRegister(config, path);
    List<Diagnostic> findings = new ArrayList<>(files.findings());
    TextDecoder texts = new TextDecoder(findings, known, files::take);
    List<SourceFile> pages = texts.read(files.content(), SiteReader::isPage);
    List<SourceFile> registers = texts.read(files.content(), isRegister);
    List<SourceFile> seeds = texts.read(files.seeds(), SiteReader::isYaml);
    List<String> unread = new ArrayList<>(unread(files.content(), SiteReader::isPage, pages));
    unread.addAll(unread(files.content(), isRegister, registers));
    unread.addAll(unread(files.seeds(), SiteReader::isYaml, seeds));
    SourceTree tree =
        new SourceTree(
            config,
            pages,
            unread,
            registers,
            files.attachments(),
            seeds,
            texts.read(files.templates(), SiteReader::isMessages),
            texts.read(files.templates(), SiteReader::isTemplate),
            files.assets(),
            files.counted().digest(),
            files.counted().files());
    last = findings.isEmpty() ? tree : null;
    counted = files.checksums();
    return new Outcome<>(tree, findings);
  }

  private static List<String> unread(
      List<Attachment> files, Predicate<String> wanted, List<SourceFile> texts) {
    Set<String> read = new HashSet<>();
    texts.forEach(text -> read.add(text.path()));
    return files.stream()
        .map(Attachment::path)
        .filter(path -> wanted.test(path) && !read.contains(path))
        .toList();
  }

  /** Whether it is one of the files that are read of the templates' folder. */
  static boolean isOfTemplates(String path) {
    return isMessages(path) || isTemplate(path);
  }

  private static boolean isMessages(String path) {
    return path.endsWith(".properties");
  }

  private static boolean isTemplate(String path) {
    return path.endsWith(".ftlh") || path.endsWith(".ftlx");
  }

  static boolean isPage(String path) {
    return path.endsWith(".md");
  }

  /** Lists such as {@code content/topics.yml} stand directly below content. */
  static boolean isRegister(SiteConfig config, String path) {
    int below = config.content().length() + 1;
    return isYaml(path) && path.startsWith(config.content() + "/") && path.indexOf('/', below) < 0;
  }

  static boolean isYaml(String path) {
    return path.endsWith(".yml") || path.endsWith(".yaml");
  }
}
