package hromada.build;

import hromada.check.DataProse;
import hromada.check.Suppressions;
import hromada.check.Texts;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Fixes;
import hromada.model.ParsedSite;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.prose.ProseChecker;
import hromada.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mends in a text what a program can mend without thinking, and nothing else: all other letters
 * stay. What it returns it would not change again.
 */
public final class Corrector {
  /** One fix may make room for another, though hardly ever for a third. */
  private static final int MOST_ROUNDS = 8;

  private final ProseChecker checker;

  /** A corrector of what {@code checker} finds. */
  public Corrector(ProseChecker checker) {
    this.checker = checker;
  }

  /** The text of a file as it should be; as it is where it cannot be understood. */
  public String correct(SiteConfig config, SourceFile file) {
    SiteParser parser = new SiteParser(); // it remembers: no two threads may share it
    SourceFile current = file;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      ParsedSite site = parser.parse(SourceTree.ofFile(config, current)).value();
      List<Diagnostic> findings = findings(site);
      String next = Fixes.apply(current.text(), findings);
      if (next.equals(current.text())) {
        return next;
      }
      current = new SourceFile(file.path(), next);
    }
    return file.text();
  }

  private List<Diagnostic> findings(ParsedSite site) {
    Stream<Diagnostic> pages =
        site.pages().stream()
            .flatMap(
                page -> {
                  Set<String> silent = Suppressions.rules(page);
                  return checker.check(Texts.of(page)).stream()
                      .filter(finding -> !silent.contains(finding.code()));
                });
    Stream<Diagnostic> data =
        DataProse.of(site).stream().flatMap(prose -> checker.checkLabels(prose).stream());
    return Stream.concat(pages, data).sorted(Diagnostic.ORDER).toList();
  }
}
