package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.Attachment;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The stage that reads: folders to {@link SourceTree}. Every text file is read once. A reader that
 * is used again hands out the same objects for the same texts.
 */
public final class SiteReader {
  private final Map<String, TextDecoder.Known> known = new ConcurrentHashMap<>();
  private @Nullable SourceTree last;

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
    Checksums checksums = new Checksums();
    TextDecoder texts = new TextDecoder(new ArrayList<>(), known, checksums);
    Optional<SourceTree> tree = new Refresh(before).after(changed, texts, checksums);
    tree.ifPresent(now -> last = now);
    return tree.map(Outcome::of).orElseGet(() -> read(config));
  }

  /**
   * Reads all files of a site.
   *
   * @return what could be read; findings {@code missing-folder}, {@code symlink}, {@code
   *     unreadable-file}, {@code file-too-large} and {@code wrong-encoding} for what could not
   */
  public Outcome<SourceTree> read(SiteConfig config) {
    SiteFolders folders = SiteFolders.of(config);
    List<Diagnostic> findings = new ArrayList<>(folders.findings());
    Checksums checksums = new Checksums();
    checksums.add(folders.attachments());
    checksums.add(folders.assets());
    TextDecoder texts = new TextDecoder(findings, known, checksums);
    SourceTree tree = tree(folders, texts::read, checksums::counted);
    last = findings.isEmpty() && !tree.checks().isEmpty() ? tree : null;
    return new Outcome<>(tree, findings);
  }

  /**
   * The files that were counted, as far as they are known: what is in them is read only when
   * somebody asks, which throws {@link ChangedMeanwhileException} where it is no longer that.
   *
   * @param changed the files, by path, that are not known
   * @return empty where there is anything to say of these, or they are no longer what was counted
   */
  public static Optional<SourceTree> read(SourceCount count, Predicate<String> changed) {
    List<Diagnostic> findings = new ArrayList<>();
    Checksums checksums = new Checksums();
    TextDecoder texts = new TextDecoder(findings, new ConcurrentHashMap<>(), checksums);
    Texts read =
        (files, wanted) -> {
          Map<String, SourceFile> fresh = new HashMap<>();
          texts.read(files, wanted.and(changed)).forEach(file -> fresh.put(file.path(), file));
          return files.stream()
              .filter(file -> wanted.test(file.path()))
              .map(
                  file ->
                      Optional.ofNullable(fresh.get(file.path())).orElseGet(() -> count.late(file)))
              .toList();
        };
    SourceTree tree = tree(count.folders(), read, count::counted);
    return findings.isEmpty()
            && count.checks().entrySet().containsAll(checksums.counted().files().entrySet())
        ? Optional.of(tree)
        : Optional.empty();
  }

  /** A reading of the texts among some files, by their path. */
  private interface Texts {
    List<SourceFile> read(List<Attachment> files, Predicate<String> wanted);
  }

  private static SourceTree tree(
      SiteFolders folders, Texts texts, Supplier<Checksums.Counted> counted) {
    SiteConfig config = folders.config();
    Predicate<String> isRegister = path -> SiteFolders.isRegister(config, path);
    List<SourceFile> pages = texts.read(folders.content(), SiteFolders::isPage);
    List<SourceFile> registers = texts.read(folders.content(), isRegister);
    List<SourceFile> seeds = texts.read(folders.seeds(), path -> true);
    List<String> unread = new ArrayList<>(unread(folders.content(), SiteFolders::isPage, pages));
    unread.addAll(unread(folders.content(), isRegister, registers));
    unread.addAll(unread(folders.seeds(), path -> true, seeds));
    List<SourceFile> messages = texts.read(folders.templates(), SiteFolders::isMessages);
    List<SourceFile> templates = texts.read(folders.templates(), SiteFolders::isTemplate);
    Checksums.Counted counts = counted.get();
    return new SourceTree(
        config,
        pages,
        unread,
        registers,
        folders.attachments(),
        seeds,
        messages,
        templates,
        folders.assets(),
        counts.lacks() ? new TreeMap<>() : counts.files());
  }

  private static List<String> unread(
      List<Attachment> files, Predicate<String> wanted, List<SourceFile> texts) {
    List<String> paths = files.stream().map(Attachment::path).filter(wanted).toList();
    if (paths.size() == texts.size()) {
      return List.of(); // as nearly always
    }
    Set<String> read = new HashSet<>();
    texts.forEach(text -> read.add(text.path()));
    return paths.stream().filter(path -> !read.contains(path)).toList();
  }
}
