package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.Site;
import hromada.scan.Letters;
import hromada.source.Place;
import hromada.source.Span;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ukrainian words on English pages are marked as such (rule L8, WCAG 3.1.2). */
final class UnmarkedLanguage implements ItemRule {
  private static final Pattern CYRILLIC =
      Pattern.compile("\\p{IsCyrillic}[\\p{IsCyrillic}\\p{M}’'ʼ -]*");

  /** What is marked, and what no reader hears: tags, link targets, references, comments. */
  private static final Pattern MARKED_OR_CODE =
      Pattern.compile(
          "(?s)<(\\w+)[^>]*\\blang=\"?uk\\b[^>]*>.*?</\\1>|<[^>]*>|\\]\\([^)]*\\)|\\{\\{[^}]*}}");

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Pages.all(site, wanted)
        .filter(page -> page.language() == Language.EN)
        .filter(page -> Letters.hasCyrillic(page.file().text()))
        .forEach(page -> check(page, report));
  }

  private static void check(Page page, Consumer<Diagnostic> report) {
    String text = blanked(page.file().text());
    Matcher matcher = CYRILLIC.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      report.accept(
          Diagnostic.error("unmarked-language", Place.of(page.file(), span), matcher.group().trim())
              .withHelp("unmarked-language.help", matcher.group().trim()));
    }
  }

  /** The same text with marked stretches blanked out, so that offsets stay true. */
  private static String blanked(String text) {
    return MARKED_OR_CODE.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
  }
}
