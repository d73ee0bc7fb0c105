package hromada.render;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of many pages that is filled in once: {@code <@kept on="…">…</@kept>}. What it holds may
 * depend on nothing but the site and what {@code on} says. Keeps the parts of one site.
 */
final class KeptPart implements TemplateDirectiveModel {
  /** What is kept of each place in a template, by what it depends on. */
  private final Map<DirectiveCallPlace, Map<String, char[]>> kept = new ConcurrentHashMap<>();

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's signature
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(parameters.get("on") instanceof TemplateScalarModel on) || body == null) {
      throw new TemplateModelException("kept needs a text in \"on\", and something to keep");
    }
    Map<String, char[]> parts =
        kept.computeIfAbsent(
            environment.getCurrentDirectiveCallPlace(), place -> new ConcurrentHashMap<>());
    char[] part = parts.get(on.getAsString());
    if (part == null) {
      StringWriter filled = new StringWriter();
      body.render(filled);
      part = filled.toString().toCharArray();
      parts.put(on.getAsString(), part);
    }
    environment.getOut().write(part);
  }
}
