package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.model.Site;
import java.util.function.Consumer;

/** Summaries fit where they are shown: lists, feeds, search engines, shared links. */
final class LongSummary implements Rule {
  private static final int LONGEST = 300;

  @Override
  public void check(Site site, Consumer<Diagnostic> report) {
    Pages.all(site)
        .filter(page -> page.summary().length() > LONGEST)
        .forEach(
            page ->
                report.accept(
                    Diagnostic.error(
                            "long-summary", page.place("summary"), page.summary().length(), LONGEST)
                        .withHelp("long-summary.help")));
  }
}
