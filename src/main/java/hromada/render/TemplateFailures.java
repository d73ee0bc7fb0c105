package hromada.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import hromada.diagnostic.Diagnostic;
import hromada.model.SiteConfig;
import hromada.source.Place;
import hromada.source.Position;
import hromada.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Turns FreeMarker's exceptions into findings at the place in the template. */
final class TemplateFailures {
  private static final String CODE = "template-error";

  private final SiteConfig config;
  private final TemplateFiles files;

  TemplateFailures(SiteConfig config, TemplateFiles files) {
    this.config = config;
    this.files = files;
  }

  Diagnostic finding(String template, Exception thrown) {
    Throwable failure = origin(thrown);
    if (failure instanceof ParseException e) {
      Place place = place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), "");
      return Diagnostic.error(CODE, place, firstLine(e.getEditorMessage()))
          .withHelp("template-error.syntax");
    }
    if (failure instanceof TemplateNotFoundException e) {
      Place place =
          thrown instanceof TemplateException include
              ? place(template, include, "")
              : Place.of(path(template));
      return Diagnostic.error(CODE, place, "")
          .withMessage("template-error.missing", path(e.getTemplateName()));
    }
    if (failure instanceof TemplateException e) {
      return finding(template, e);
    }
    return Diagnostic.error(CODE, Place.of(path(template)), firstLine(failure.getMessage()));
  }

  /** What began it: templates that include a broken one fail for the same reason. */
  private static Throwable origin(Exception thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ParseException || t instanceof TemplateNotFoundException) {
        return t;
      }
    }
    return thrown;
  }

  private Diagnostic finding(String template, TemplateException e) {
    String blamed = e.getBlamedExpressionString() == null ? "" : e.getBlamedExpressionString();
    Place place = place(template, e, blamed);
    Diagnostic finding = Diagnostic.error(CODE, place, firstLine(e.getMessageWithoutStackTop()));
    return e instanceof InvalidReferenceException && !blamed.isEmpty()
        ? finding
            .withMessage("template-error.no-value", blamed)
            .withHelp("template-error.help", blamed)
        : finding;
  }

  private Place place(String template, TemplateException e, String blamed) {
    // FreeMarker counts from 1 as we do; where it knows no place it gives null.
    String name = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
    return place(name, e.getLineNumber(), e.getColumnNumber(), blamed);
  }

  private Place place(
      @Nullable String name, @Nullable Integer line, @Nullable Integer column, String blamed) {
    SourceFile file = files.find(name).orElse(null);
    if (file == null || line == null || column == null || line < 1 || column < 1) {
      return Place.of(path(name == null ? "" : name));
    }
    String text = file.lines().line(line);
    int end = column;
    if (text.startsWith(blamed, Math.min(column - 1, text.length()))) {
      end += blamed.length();
    }
    return new Place(file.path(), new Position(line, column), end, text);
  }

  private String path(String template) {
    return config.templates() + "/" + template;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.strip().lines().findFirst().orElse("");
  }
}
