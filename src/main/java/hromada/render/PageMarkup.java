package hromada.render;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** Finished HTML for a template, which will not escape it again. */
final class PageMarkup extends CommonTemplateMarkupOutputModel<PageMarkup> {
  PageMarkup(String text, String markup) {
    super(text, markup);
  }

  @Override
  public PageFormat getOutputFormat() {
    return PageFormat.INSTANCE;
  }
}
