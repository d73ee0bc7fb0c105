package hromada.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** HTML as FreeMarker has it, of which a {@link PageWriter} escapes what it turns into bytes. */
final class PageFormat extends CommonMarkupOutputFormat<PageMarkup> {
  static final PageFormat INSTANCE = new PageFormat();

  private PageFormat() {}

  /** The name that templates ask for. */
  @Override
  public String getName() {
    return HTMLOutputFormat.INSTANCE.getName();
  }

  @Override
  public String getMimeType() {
    return HTMLOutputFormat.INSTANCE.getMimeType();
  }

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof PageWriter page) {
      page.escaped(text);
    } else {
      HTMLOutputFormat.INSTANCE.output(text, out);
    }
  }

  @Override
  public String escapePlainText(String text) {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(builtIn);
  }

  @Override
  protected PageMarkup newTemplateMarkupOutputModel(
      @Nullable String text, @Nullable String markup) {
    return new PageMarkup(text, markup);
  }
}
