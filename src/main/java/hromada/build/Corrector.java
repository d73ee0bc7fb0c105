package hromada.build;

import hromada.check.Suppressions;
import hromada.check.Texts;
import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Fixes;
import hromada.model.ParsedPage;
import hromada.model.SiteConfig;
import hromada.model.SourceTree;
import hromada.parse.SiteParser;
import hromada.prose.ProseChecker;
import hromada.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends in a text what a program can mend without thinking, and nothing else: all other letters
 * stay. What it returns it would not change again.
 */
public final class Corrector {
  /** One fix may make room for another, though hardly ever for a third. */
  private static final int MOST_ROUNDS = 8;

  private final SiteParser parser = new SiteParser();
  private final ProseChecker checker;

  /** A corrector of what {@code checker} finds. */
  public Corrector(ProseChecker checker) {
    this.checker = checker;
  }

  /** The text of a page as it should be; as it is where it cannot be understood. */
  public String correct(SiteConfig config, SourceFile file) {
    SourceFile current = file;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Optional<ParsedPage> page = parse(config, current);
      if (page.isEmpty()) {
        return file.text();
      }
      Set<String> silent = Suppressions.rules(page.get());
      List<Diagnostic> findings =
          checker.check(Texts.of(page.get())).stream()
              .filter(finding -> !silent.contains(finding.code()))
              .sorted(Diagnostic.ORDER)
              .toList();
      String next = Fixes.apply(current.text(), findings);
      if (next.equals(current.text())) {
        return next;
      }
      current = new SourceFile(file.path(), next);
    }
    return file.text();
  }

  private Optional<ParsedPage> parse(SiteConfig config, SourceFile file) {
    SourceTree tree = SourceTree.ofPage(config, file);
    return parser.parse(tree).value().pages().stream().findFirst();
  }
}
