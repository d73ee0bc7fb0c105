package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.markdown.MarkdownParser;
import hromada.model.ParsedPage;
import hromada.model.ParsedSite;
import hromada.model.Seed;
import hromada.model.Seeds;
import hromada.model.Slug;
import hromada.model.SourceTree;
import hromada.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The stage that understands: texts to {@link ParsedSite}, one file at a time. */
public final class SiteParser {
  private static final Set<String> TAKEN =
      Set.of(
          "changes",
          "content",
          "emergency",
          "lines",
          "meeting",
          "mentions",
          "more",
          "newest",
          "others",
          "overview",
          "promises",
          "sources",
          "steps",
          "timeline");

  private static final Pattern NUMBERED = Pattern.compile("(source|related|chart|status)-");

  private final PageParser pages = new PageParser(new MarkdownParser(SiteParser::anchor));

  /** A heading's id. The frame of a page has ids of its own, which a heading must not take. */
  private static String anchor(String heading) {
    String slug = Slug.of(heading);
    return TAKEN.contains(slug) || NUMBERED.matcher(slug).lookingAt() ? slug + "-text" : slug;
  }

  /**
   * Parses all files of a site.
   *
   * @return the files that could be understood, and a finding for each mistake in the others
   */
  public Outcome<ParsedSite> parse(SourceTree tree) {
    List<Diagnostic> findings = new ArrayList<>();
    List<ParsedPage> parsed = new ArrayList<>();
    Set<String> broken = new HashSet<>();
    List<Outcome<Optional<ParsedPage>>> outcomes =
        tree.pages().parallelStream().map(file -> pages.parse(tree.config(), file)).toList();
    for (int i = 0; i < outcomes.size(); i++) {
      findings.addAll(outcomes.get(i).findings());
      outcomes.get(i).value().ifPresent(parsed::add);
      if (outcomes.get(i).value().isEmpty()) {
        broken.add(tree.pages().get(i).path());
      }
    }
    List<Seed> seeds = new ArrayList<>();
    for (SourceFile file : tree.seeds()) {
      new SeedParser(file, findings).parse().ifPresent(seeds::add);
    }
    ParsedSite site =
        new ParsedSite(
            tree.config(),
            parsed,
            broken,
            new RegisterParser(findings).parse(tree.registers()),
            Seeds.of(seeds),
            MessageParser.parse(tree.config(), tree.messages(), findings),
            tree.templates(),
            tree.attachments(),
            tree.assets());
    return new Outcome<>(site, findings);
  }
}
