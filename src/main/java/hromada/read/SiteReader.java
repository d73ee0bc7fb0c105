package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Attachment;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.nio.file.Files;
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
    TextDecoder texts = new TextDecoder(new ArrayList<>(), checksums, known);
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
    List<Diagnostic> findings = new ArrayList<>();
    for (String folder : List.of(config.content(), config.templates())) {
      if (!Files.isDirectory(config.root().resolve(folder))) {
        findings.add(
            Diagnostic.error("missing-folder", Place.of(folder), folder)
                .withHelp("missing-folder.help"));
      }
    }
    FolderWalk walk = new FolderWalk(config.root(), findings);
    Checksums checksums = new Checksums();
    TextDecoder texts = new TextDecoder(findings, checksums, known);
    List<Attachment> content = walk.files(config.content());
    List<Attachment> templates = walk.files(config.templates());
    List<Attachment> attachments =
        content.stream().filter(file -> isAttachment(config, file)).toList();
    List<Attachment> assets = walk.files(config.assets());
    checksums.add(attachments);
    checksums.add(assets);
    List<Attachment> seedFiles = walk.files(config.seeds());
    List<SourceFile> pages = texts.read(content, SiteReader::isPage);
    List<SourceFile> registers = texts.read(content, isRegister(config));
    List<SourceFile> seeds = texts.read(seedFiles, SiteReader::isYaml);
    List<String> unread = new ArrayList<>(unread(content, SiteReader::isPage, pages));
    unread.addAll(unread(content, isRegister(config), registers));
    unread.addAll(unread(seedFiles, SiteReader::isYaml, seeds));
    SourceTree tree =
        new SourceTree(
            config,
            pages,
            unread,
            registers,
            attachments,
            seeds,
            texts.read(templates, SiteReader::isMessages),
            texts.read(templates, SiteReader::isTemplate),
            assets,
            checksums.digest(),
            checksums.files());
    last = findings.isEmpty() ? tree : null;
    counted = checksums;
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
  private static Predicate<String> isRegister(SiteConfig config) {
    int below = config.content().length() + 1;
    return path ->
        isYaml(path) && path.startsWith(config.content() + "/") && path.indexOf('/', below) < 0;
  }

  private static boolean isAttachment(SiteConfig config, Attachment file) {
    return !isPage(file.path()) && !isRegister(config).test(file.path());
  }

  static boolean isYaml(String path) {
    return path.endsWith(".yml") || path.endsWith(".yaml");
  }
}
