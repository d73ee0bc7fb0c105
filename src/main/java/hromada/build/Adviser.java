package hromada.build;

import hromada.check.SiteChecker;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Silenced;
import hromada.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    if (!isKnown(site, checksum)) {
      List<Silenced> quiet = new ArrayList<>();
      Outcome<Site> outcome = checker.check(site, path -> true, quiet::add);
      last = new Said(checksum, site, outcome, quiet);
    }
    return said(Objects.requireNonNull(last), silenced);
  }

  /**
   * The site with all findings about some files, and maybe with others.
   *
   * @param wanted tells these files by their path
   */
  synchronized Outcome<Site> check(
      Site site, String checksum, Consumer<Silenced> silenced, Predicate<String> wanted) {
    return isKnown(site, checksum)
        ? said(Objects.requireNonNull(last), silenced)
        : checker.check(site, wanted, silenced);
  }

  /** The same files make another site on another day. */
  private boolean isKnown(Site site, String checksum) {
    Said before = last;
    return before != null
        && !checksum.isEmpty()
        && before.checksum.equals(checksum)
        && before.site.equals(site);
  }

  private static Outcome<Site> said(Said said, Consumer<Silenced> silenced) {
    said.silenced.forEach(silenced);
    return said.outcome;
  }
}
