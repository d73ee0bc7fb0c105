package hromada.render;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import hromada.model.Site;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker with the templates of a site, each understood once. It knows nothing else of the site,
 * so it serves every later one with the same templates. Safe for several threads.
 */
final class TemplateLibrary {
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  /** Shared: what it learns about a class holds for every site. */
  private static final RecordWrapper WRAPPER = new RecordWrapper(BEHAVIOUR);

  private final Configuration configuration = new Remembering();
  private final TemplateFiles files;

  /** Templates of a library never change, so their name alone tells them. */
  private static final class Remembering extends Configuration {
    private final Map<String, Template> known = new ConcurrentHashMap<>();

    Remembering() {
      super(BEHAVIOUR);
    }

    @Override
    public Template getTemplate(
        String name,
        @Nullable Locale locale,
        @Nullable Object condition,
        @Nullable String encoding,
        boolean parsed,
        boolean ignored)
        throws IOException {
      Template before = known.get(name);
      if (parsed && before != null) {
        return before;
      }
      Template read = super.getTemplate(name, locale, condition, encoding, parsed, ignored);
      if (parsed && read != null) {
        known.put(name, read);
      }
      return read;
    }
  }

  TemplateLibrary(Site site) {
    files = new TemplateFiles(site);
    configuration.setTemplateLoader(files);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(WRAPPER);
    configuration.setRegisteredCustomOutputFormats(List.of(PageFormat.INSTANCE));
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
  }

  /** This library where it is one of the site's templates; else a new one that is. */
  TemplateLibrary of(Site site) {
    return files.isOf(site) ? this : new TemplateLibrary(site);
  }

  Template template(String name) throws IOException {
    return configuration.getTemplate(name);
  }

  /** The files the templates stand in. */
  TemplateFiles files() {
    return files;
  }
}
