package hromada.read;

import hromada.diagnostic.Diagnostic;
import hromada.model.Attachment;
import hromada.model.SiteConfig;
import hromada.source.Place;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files of a site's folders, of which none was opened yet, each list sorted by path.
 *
 * @param config where they lie
 * @param content the texts below content
 * @param attachments the other files below content
 * @param templates the texts of the templates
 * @param assets the site's own files
 * @param seeds the source records
 * @param findings what is wrong with the folders
 */
record SiteFolders(
    SiteConfig config,
    List<Attachment> content,
    List<Attachment> attachments,
    List<Attachment> templates,
    List<Attachment> assets,
    List<Attachment> seeds,
    List<Diagnostic> findings) {

  /** Lists the files of a site. */
  static SiteFolders of(SiteConfig config) {
    List<Diagnostic> findings = new ArrayList<>();
    for (String folder : List.of(config.content(), config.templates())) {
      if (!Files.isDirectory(config.root().resolve(folder))) {
        findings.add(
            Diagnostic.error("missing-folder", Place.of(folder), folder)
                .withHelp("missing-folder.help"));
      }
    }
    FolderWalk walk = new FolderWalk(config.root(), findings);
    List<Attachment> content = walk.files(config.content());
    Predicate<String> isText = path -> isPage(path) || isRegister(config, path);
    return new SiteFolders(
        config,
        wanted(content, isText),
        wanted(content, isText.negate()),
        wanted(walk.files(config.templates()), path -> isMessages(path) || isTemplate(path)),
        walk.files(config.assets()),
        wanted(walk.files(config.seeds()), SiteFolders::isYaml),
        findings);
  }

  private static List<Attachment> wanted(List<Attachment> files, Predicate<String> wanted) {
    return files.stream().filter(file -> wanted.test(file.path())).toList();
  }

  static boolean isMessages(String path) {
    return path.endsWith(".properties");
  }

  static boolean isTemplate(String path) {
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
