package hromada.build;

import hromada.model.Language;
import hromada.model.ParsedPage;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads single pages, for a caller that is handed files one by one. Safe to share. */
public final class PageReader {
  private static final String SOURCE = "index." + Language.UK.tag() + ".md";

  private final SiteParser parser = new SiteParser();

  /**
   * The page in {@code file}, with the fields that only its Ukrainian twin states; empty where the
   * file cannot be understood.
   *
   * @param content the site's folder of items
   * @param file a Markdown file in it
   */
  public Optional<ParsedPage> read(Path content, Path file) {
    return parse(content, file)
        .map(
            page ->
                parse(content, file.resolveSibling(SOURCE))
                    .map(source -> joined(page, source))
                    .orElse(page));
  }

  private Optional<ParsedPage> parse(Path content, Path file) {
    // Only the names of folders matter here; nothing is read through this configuration.
    String folder = String.valueOf(content.getFileName());
    SiteConfig config = new SiteConfig(content, folder, "", "", "", content, "");
    String path = folder + "/" + content.relativize(file).toString().replace('\\', '/');
    try {
      List<SourceFile> pages = List.of(new SourceFile(path, text(file)));
      SourceTree tree =
          new SourceTree(
              config, pages, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");
      return parser.parse(tree).value().pages().stream().findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static ParsedPage joined(ParsedPage page, ParsedPage source) {
    return new ParsedPage(
        page.key(), page.language(), page.file(), page.fields().over(source.fields()), page.body());
  }
}
