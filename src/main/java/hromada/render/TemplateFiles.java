package hromada.render;

import freemarker.cache.TemplateLoader;
import hromada.model.Site;
import hromada.source.SourceFile;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The templates of a site for FreeMarker, by their path below the templates folder. */
final class TemplateFiles implements TemplateLoader {
  private final String folder;
  private final List<SourceFile> templates;
  private final Map<String, SourceFile> files = new HashMap<>();

  TemplateFiles(Site site) {
    folder = site.config().templates();
    templates = site.templates();
    for (SourceFile file : templates) {
      if (file.path().startsWith(folder + "/")) {
        files.put(file.path().substring(folder.length() + 1), file);
      }
    }
  }

  /** Whether these are the templates of a site. */
  boolean isOf(Site site) {
    return folder.equals(site.config().templates()) && templates.equals(site.templates());
  }

  Optional<SourceFile> find(@Nullable String name) {
    return Optional.ofNullable(files.get(name));
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return files.get(name);
  }

  @Override
  public long getLastModified(Object source) {
    return 0; // they never change while a site is rendered
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((SourceFile) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
