package hromada.render;

import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;

/**
 * The site in one language: its texts and its way to write dates, numbers and facts.
 *
 * @param language the language
 * @param texts the interface texts
 * @param formats dates and numbers
 * @param facts facts in words
 * @param terms the glossary
 */
record Edition(
    Language language, Texts texts, Formats formats, FactWords facts, TermMatcher terms) {
  static Edition of(Site site, Language language) {
    Texts texts = new Texts(language, site.messages());
    Formats formats = new Formats(language, texts);
    return new Edition(
        language,
        texts,
        formats,
        new FactWords(language, site.seeds(), texts, formats),
        new TermMatcher(language, site.registers().terms()));
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  /** A page's title as plain words. */
  String title(Page page) {
    return facts.plain(page.title());
  }

  /** A page's summary as plain words. */
  String summary(Page page) {
    return facts.plain(page.summary());
  }
}
