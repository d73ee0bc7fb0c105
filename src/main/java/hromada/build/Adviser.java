package hromada.build;

import hromada.check.SiteChecker;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Silenced;
import hromada.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks a site, advice included, and remembers what it said of the last one. One at a time. */
final class Adviser {
  private final SiteChecker checker = SiteChecker.advising();
  private @Nullable Said last;

  /** What was said of a site, and digits of all its files. */
  private record Said(String checksum, Site site, Outcome<Site> outcome, List<Silenced> silenced) {}

  /**
   * The site with all findings.
   *
   * @param checksum digits of all files it was made of; empty where nobody counted
   * @param silenced hears of what the site's texts do not want to hear
   */
  synchronized Outcome<Site> check(Site site, String checksum, Consumer<Silenced> silenced) {
    Said before = last;
    // The same files make another site on another day.
    if (before != null && before.checksum.equals(checksum) && before.site.equals(site)) {
      before.silenced.forEach(silenced);
      return before.outcome;
    }
    List<Silenced> quiet = new ArrayList<>();
    Outcome<Site> outcome = checker.check(site, quiet::add);
    quiet.forEach(silenced);
    last = checksum.isEmpty() ? null : new Said(checksum, site, outcome, quiet);
    return outcome;
  }
}
