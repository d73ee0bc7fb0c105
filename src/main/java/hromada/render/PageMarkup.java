package hromada.render;

import freemarker.core.CommonTemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/** Finished HTML for a template, which will not escape it again. */
final class PageMarkup extends CommonTemplateMarkupOutputModel<PageMarkup> {
  PageMarkup(@Nullable String text, @Nullable String markup) {
    super(text, markup);
  }

  @Override
  public PageFormat getOutputFormat() {
    return PageFormat.INSTANCE;
  }
}
