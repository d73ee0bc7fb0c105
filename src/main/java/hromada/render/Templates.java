package hromada.render;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import hromada.diagnostic.Diagnostic;
import hromada.model.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker with the templates of one site. What goes wrong in a template becomes a finding: one
 * for each place, however many pages run into it.
 */
final class Templates {
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  /** Shared: what it learns about a class holds for every site. */
  private static final RecordWrapper WRAPPER = new RecordWrapper(BEHAVIOUR);

  private final Configuration configuration = new Remembering();

  /** The texts of the templates themselves in bytes, by the arrays FreeMarker keeps them in. */
  @SuppressWarnings("ArrayAsKeyOfSetOrMap") // the same array is meant, not an equal one
  private final Map<char[], byte[]> constants = new ConcurrentHashMap<>();

  private final TemplateFailures failures;
  private final Map<Object, Diagnostic> findings = new ConcurrentHashMap<>();

  /** Templates never change while a site is rendered, so their name alone tells them. */
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

  Templates(Site site) {
    TemplateFiles files = new TemplateFiles(site);
    failures = new TemplateFailures(site.config(), files);
    configuration.setTemplateLoader(files);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(WRAPPER);
    configuration.setRegisteredCustomOutputFormats(List.of(PageFormat.INSTANCE));
    configuration.setSharedVariable("kept", new KeptPart());
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

  /** The template filled with {@code model}, in UTF-8; empty, with a finding, when that fails. */
  Optional<byte[]> render(String template, Map<String, ?> model) {
    PageWriter page = new PageWriter(constants);
    return fill(template, model, page) ? Optional.of(page.toBytes()) : Optional.empty();
  }

  /** The same as text, to be part of something. */
  Optional<String> text(String template, Map<String, ?> model) {
    StringWriter out = new StringWriter();
    return fill(template, model, out) ? Optional.of(out.toString()) : Optional.empty();
  }

  private boolean fill(String template, Map<String, ?> model, Writer out) {
    try {
      configuration.getTemplate(template).process(model, out);
      return true;
    } catch (IOException | TemplateException e) {
      Diagnostic finding = failures.finding(template, e);
      findings.merge(finding.place(), finding, Templates::first);
      return false;
    }
  }

  /** Whichever page fails first, the same finding is kept. */
  private static Diagnostic first(Diagnostic a, Diagnostic b) {
    return Diagnostic.ORDER.compare(a, b) <= 0 ? a : b;
  }

  List<Diagnostic> findings() {
    return List.copyOf(findings.values());
  }

  /** Finished HTML for a template, which will not escape it again. */
  static PageMarkup markup(String html) {
    return new PageMarkup(null, html);
  }
}
