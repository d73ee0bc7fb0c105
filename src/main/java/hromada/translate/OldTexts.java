package hromada.translate;

import hromada.build.PageReader;
import hromada.model.SiteConfig;
import hromada.passage.Fingerprint;
import hromada.passage.Unit;
import hromada.passage.Units;
import hromada.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds what a text said when it was translated: the older version with its fingerprint. */
final class OldTexts {
  private final SiteConfig config;
  private final Git git;
  private final PageReader reader = new PageReader();

  OldTexts(SiteConfig config) {
    this.config = config;
    this.git = new Git(config.root());
  }

  /**
   * What was found.
   *
   * @param texts by fingerprint; those that are not known are not there
   * @param history whether there is a history to look into
   */
  record Found(Map<Fingerprint, String> texts, boolean history) {}

  /** The texts of these fingerprints among the versions of a Ukrainian file. */
  Found find(SourceFile file, Set<Fingerprint> wanted) {
    Map<Fingerprint, String> found = new HashMap<>();
    if (wanted.isEmpty()) {
      return new Found(found, true);
    }
    Set<Fingerprint> missing = new HashSet<>(wanted);
    boolean history =
        git.versions(
            file.path(),
            version -> {
              collect(new SourceFile(file.path(), version), missing, found);
              return !missing.isEmpty();
            });
    return new Found(found, history);
  }

  private void collect(
      SourceFile version, Set<Fingerprint> missing, Map<Fingerprint, String> found) {
    reader
        .read(config.content(), version)
        .ifPresent(
            page -> {
              for (Unit unit : Units.of(page)) {
                if (missing.remove(unit.fingerprint())) {
                  found.put(unit.fingerprint(), unit.text());
                }
              }
            });
  }
}
