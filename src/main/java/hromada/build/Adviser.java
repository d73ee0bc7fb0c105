package hromada.build;

import hromada.check.SiteChecker;
import hromada.diagnostic.Outcome;
import hromada.model.Site;
import org.jspecify.annotations.Nullable;

/** Checks a site, advice included, and remembers what it said of the last one. One at a time. */
final class Adviser {
  private final SiteChecker checker = SiteChecker.advising();
  private @Nullable Said last;

  /** What was said of a site, and digits of all its files. */
  private record Said(String checksum, Site site, Outcome<Site> outcome) {}

  /**
   * The site with all findings.
   *
   * @param checksum digits of all files it was made of; empty where nobody counted
   */
  synchronized Outcome<Site> check(Site site, String checksum) {
    Said before = last;
    // The same files make another site on another day.
    if (before != null && before.checksum.equals(checksum) && before.site.equals(site)) {
      return before.outcome;
    }
    Outcome<Site> outcome = checker.check(site);
    last = checksum.isEmpty() ? null : new Said(checksum, site, outcome);
    return outcome;
  }
}
