package hromada.build;

import hromada.model.Language;
import hromada.model.ParsedPage;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.source.Late;
import hromada.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /**
   * The page in a text, such as an older version of a file; empty where it cannot be understood.
   *
   * @param folder the name of the site's folder of items
   * @param file the text, with its path
   */
  public Optional<ParsedPage> read(String folder, SourceFile file) {
    // Only the names of folders matter here; nothing is read through this configuration.
    Path nowhere = Path.of("");
    SiteConfig config = new SiteConfig(nowhere, folder, "", "", "", nowhere, "");
    SourceTree tree = SourceTree.ofFile(config, file);
    return parser.parse(tree).value().pages().stream().findFirst();
  }

  private Optional<ParsedPage> parse(Path content, Path file) {
    String folder = String.valueOf(content.getFileName());
    String path = folder + "/" + content.relativize(file).toString().replace('\\', '/');
    try {
      return read(folder, new SourceFile(path, text(file)));
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
        page.key(),
        page.language(),
        page.file(),
        Late.of(page.fields().over(source.fields())),
        page.whole(),
        page.body());
  }
}
