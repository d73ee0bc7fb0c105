package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.SiteConfig;
import hromada.source.Place;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a site as they lie on the disk: every byte is read and counted, and no letter
 * understood. {@link SiteReader} makes texts of them, once.
 */
public final class SiteFiles {
  private final SiteConfig config;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Checksums checksums = new Checksums();
  private final Map<String, Raw> texts = new ConcurrentHashMap<>();
  private final List<Attachment> content;
  private final List<Attachment> templates;
  private final List<Attachment> attachments;
  private final List<Attachment> assets;
  private final List<Attachment> seeds;
  private final Checksums.Counted counted;

  private SiteFiles(SiteConfig config) {
    this.config = config;
    for (String folder : List.of(config.content(), config.templates())) {
      if (!Files.isDirectory(config.root().resolve(folder))) {
        findings.add(
            Diagnostic.error("missing-folder", Place.of(folder), folder)
                .withHelp("missing-folder.help"));
      }
    }
    FolderWalk walk = new FolderWalk(config.root(), findings);
    List<Attachment> all = walk.files(config.content());
    Predicate<Attachment> isText =
        file -> SiteReader.isPage(file.path()) || SiteReader.isRegister(config, file.path());
    content = all.stream().filter(isText).toList();
    attachments = all.stream().filter(isText.negate()).toList();
    templates = wanted(walk.files(config.templates()), SiteReader::isOfTemplates);
    assets = walk.files(config.assets());
    seeds = wanted(walk.files(config.seeds()), SiteReader::isYaml);
    Stream.of(content, templates, seeds).flatMap(List::stream).toList().parallelStream()
        .forEach(file -> texts.put(file.path(), Raw.of(file, checksums)));
    checksums.add(attachments);
    checksums.add(assets);
    counted = checksums.counted();
  }

  /** Reads the files of a site. */
  public static SiteFiles of(SiteConfig config) {
    return new SiteFiles(config);
  }

  private static List<Attachment> wanted(List<Attachment> files, Predicate<String> wanted) {
    return files.stream().filter(file -> wanted.test(file.path())).toList();
  }

  /**
   * Digits of all files and their paths; empty where the disk alone gives something to say, or not
   * all could be read.
   */
  public String checksum() {
    boolean whole =
        findings.isEmpty() && texts.values().stream().allMatch(text -> text.failure().isEmpty());
    return whole ? counted.digest() : "";
  }

  /** How many Markdown files there are. */
  public int pages() {
    return (int) content.stream().filter(file -> SiteReader.isPage(file.path())).count();
  }

  SiteConfig config() {
    return config;
  }

  /** What was wrong with folders. */
  List<Diagnostic> findings() {
    return findings;
  }

  Checksums checksums() {
    return checksums;
  }

  /** What the files came to. */
  Checksums.Counted counted() {
    return counted;
  }

  /** The texts below content. */
  List<Attachment> content() {
    return content;
  }

  List<Attachment> templates() {
    return templates;
  }

  List<Attachment> seeds() {
    return seeds;
  }

  /** The files below content that are no texts. */
  List<Attachment> attachments() {
    return attachments;
  }

  List<Attachment> assets() {
    return assets;
  }

  /** The bytes of a text, which are let go with that: all together they are much. */
  Raw take(Attachment text) {
    return Objects.requireNonNull(texts.remove(text.path()), "taken already");
  }
}
