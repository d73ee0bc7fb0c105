package hromada.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import hromada.diagnostic.Diagnostic;
import hromada.model.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * FreeMarker with the templates of one site. What goes wrong in a template becomes a finding: one
 * for each place, however many pages run into it.
 */
final class Templates {
  private final TemplateLibrary library;
  private final KeptPart kept = new KeptPart();

  /** The texts of the templates themselves in bytes, by the arrays FreeMarker keeps them in. */
  @SuppressWarnings("ArrayAsKeyOfSetOrMap") // the same array is meant, not an equal one
  private final Map<char[], byte[]> constants = new ConcurrentHashMap<>();

  private final TemplateFailures failures;
  private final Map<Object, Diagnostic> findings = new ConcurrentHashMap<>();

  Templates(Site site) {
    this(site, new TemplateLibrary(site));
  }

  /** The templates of a site, as a library of them has understood them. */
  Templates(Site site, TemplateLibrary library) {
    this.library = library;
    this.failures = new TemplateFailures(site.config(), library.files());
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
      Environment page = library.template(template).createProcessingEnvironment(model, out);
      page.setGlobalVariable("kept", kept);
      page.process();
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
