package hromada.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import hromada.diagnostic.Diagnostic;
import hromada.model.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * FreeMarker with the templates of one site. What goes wrong in a template becomes a finding: one
 * for each place, however many pages run into it.
 */
final class Templates {
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  /** Shared: what it learns about a class holds for every site. */
  private static final RecordWrapper WRAPPER = new RecordWrapper(BEHAVIOUR);

  private final Configuration configuration = new Configuration(BEHAVIOUR);
  private final TemplateFailures failures;
  private final Map<Object, Diagnostic> findings = new ConcurrentHashMap<>();

  Templates(Site site) {
    TemplateFiles files = new TemplateFiles(site);
    failures = new TemplateFailures(site.config(), files);
    configuration.setTemplateLoader(files);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(WRAPPER);
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

  /** The template filled with {@code model}; empty, with a finding, when that fails. */
  Optional<String> render(String template, Map<String, ?> model) {
    StringWriter out = new StringWriter(16_384);
    try {
      configuration.getTemplate(template).process(model, out);
      return Optional.of(out.toString());
    } catch (IOException | TemplateException e) {
      Diagnostic finding = failures.finding(template, e);
      findings.merge(finding.place(), finding, Templates::first);
      return Optional.empty();
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
  static TemplateHTMLOutputModel markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e); // declared, never thrown for HTML
    }
  }
}
