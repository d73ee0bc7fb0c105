package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Link;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.source.Place;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Advice: a link says where it leads, also to those who hear nothing but the links of a page (WCAG
 * 2.4.4, 2.4.9).
 */
final class VagueLink implements ItemRule {
  private static final Set<String> VAGUE =
      Set.of(
          "тут",
          "ось тут",
          "там",
          "сюди",
          "туди",
          "посилання",
          "посиланням",
          "за посиланням",
          "за цим посиланням",
          "це посилання",
          "цим посиланням",
          "докладніше",
          "детальніше",
          "читати далі",
          "читайте далі",
          "читати більше",
          "далі",
          "більше",
          "перейти",
          "натисніть тут",
          "натисніть",
          "дивитися",
          "сторінка",
          "сайт",
          "here",
          "click here",
          "this",
          "this link",
          "this page",
          "link",
          "the link",
          "read more",
          "more",
          "learn more",
          "find out more",
          "see more",
          "page",
          "website",
          "details");

  @Override
  public void check(Site site, Predicate<Item> wanted, Consumer<Diagnostic> report) {
    Pages.all(site, wanted).forEach(page -> check(page, report));
  }

  private static void check(Page page, Consumer<Diagnostic> report) {
    for (Link link : page.body().links()) {
      String text = link.text().strip().replace('\u00a0', ' ').replaceAll("[.…:!»›>→ ]+$", "");
      if (VAGUE.contains(text.toLowerCase(Locale.ROOT))) {
        report.accept(
            Diagnostic.advice("vague-link", Place.of(page.file(), link.span()), link.text())
                .withHelp("vague-link.help"));
      }
    }
  }
}
