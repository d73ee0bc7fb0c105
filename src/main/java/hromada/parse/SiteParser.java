package hromada.parse;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.markdown.MarkdownParser;
import hromada.model.DataText;
import hromada.model.ParsedPage;
import hromada.model.ParsedSite;
import hromada.model.Registers;
import hromada.model.Seed;
import hromada.model.Seeds;
import hromada.model.SiteConfig;
import hromada.model.Slug;
import hromada.model.SourceTree;
import hromada.source.SideBySide;
import hromada.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The stage that understands: texts to {@link ParsedSite}, one file at a time. A parser that is
 * used again remembers the pages of its last site.
 */
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

  private static final Pattern NUMBERED = Pattern.compile("(source|related|chart|status|older)-");

  private final PageParser pages = new PageParser(new MarkdownParser(SiteParser::anchor));

  private final Map<String, Known> known = new HashMap<>();
  private Map<String, KnownSeed> knownSeeds = Map.of();
  private Indexed indexed = Indexed.of(List.of());
  private @Nullable Parsed last;

  /** The last site, and what it was understood as. */
  private record Parsed(SourceTree tree, Outcome<ParsedSite> outcome) {}

  /** A seed of the last site. */
  private record KnownSeed(
      SourceFile file, List<DataText> texts, Outcome<Optional<Seed>> outcome) {}

  /** The seeds of the last site, and all that is taken from them. */
  private record Indexed(List<Seed> seeds, Seeds index) {
    static Indexed of(List<Seed> seeds) {
      return new Indexed(seeds, Seeds.of(seeds));
    }
  }

  /** A file of the last site and what it was understood as, which its folder's name is part of. */
  private record Known(SourceFile file, String content, Outcome<Optional<ParsedPage>> outcome) {}

  /** A heading's id. The frame of a page has ids of its own, which a heading must not take. */
  private static String anchor(String heading) {
    String slug = Slug.of(heading);
    return TAKEN.contains(slug) || NUMBERED.matcher(slug).lookingAt() ? slug + "-text" : slug;
  }

  /**
   * Parses all files of a site; the text behind a front matter only when somebody asks for it. What
   * was parsed last is handed out again as it is.
   *
   * @return the files that could be understood, and a finding for each mistake in the others
   */
  public Outcome<ParsedSite> parse(SourceTree tree) {
    return parse(tree, YamlNotes.none());
  }

  /** The same by notes of an earlier site, which are brought up to date. */
  @SuppressWarnings("ReferenceEquality") // nobody read anything anew
  public Outcome<ParsedSite> parse(SourceTree tree, YamlNotes notes) {
    Parsed before = last;
    if (before != null && before.tree == tree) {
      return before.outcome;
    }
    Parsed parsed = new Parsed(tree, parsed(tree, notes));
    last = parsed;
    return parsed.outcome;
  }

  private Outcome<ParsedSite> parsed(SourceTree tree, YamlNotes notes) {
    YamlFiles files = new YamlFiles(notes, tree.checks());
    List<Diagnostic> findings = new ArrayList<>();
    List<ParsedPage> parsed = new ArrayList<>();
    Set<String> broken = new HashSet<>(tree.unread());
    List<Known> outcomes =
        SideBySide.map(tree.pages(), file -> understood(tree.config(), file, files));
    remember(outcomes);
    LanguageClaims claims = new LanguageClaims(tree);
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome<Optional<ParsedPage>> outcome = outcomes.get(i).outcome();
      if (!outcome.findings().isEmpty()) {
        findings.addAll(claims.instead(outcome.findings()));
      }
      outcome.value().ifPresent(parsed::add);
      if (outcome.value().isEmpty()) {
        broken.add(tree.pages().get(i).path());
      }
    }
    List<Seed> seeds = new ArrayList<>();
    List<DataText> texts = new ArrayList<>();
    List<KnownSeed> understood = SideBySide.map(tree.seeds(), file -> understood(file, files));
    knownSeeds = new HashMap<>();
    for (KnownSeed seed : understood) {
      knownSeeds.put(seed.file().path(), seed);
      findings.addAll(seed.outcome().findings());
      texts.addAll(seed.texts());
      if (!seed.outcome().findings().isEmpty()) {
        broken.add(seed.file().path());
      }
      seed.outcome().value().ifPresent(seeds::add);
    }
    indexed = indexed.seeds.equals(seeds) ? indexed : Indexed.of(seeds);
    RegisterParser registers = new RegisterParser(files, findings);
    Registers lists = registers.parse(tree.registers());
    texts.addAll(registers.texts());
    broken.addAll(registers.broken());
    ParsedSite site =
        new ParsedSite(
            tree.config(),
            parsed,
            broken,
            lists,
            indexed.index,
            MessageParser.parse(tree.config(), tree.messages(), findings),
            texts,
            tree.templates(),
            tree.attachments(),
            tree.assets());
    return new Outcome<>(site, findings);
  }

  /** Most are known already. */
  @SuppressWarnings("ReferenceEquality") // what was known is the same object
  private void remember(List<Known> pages) {
    for (Known page : pages) {
      if (known.get(page.file().path()) != page) {
        known.put(page.file().path(), page);
      }
    }
    if (known.size() > pages.size()) {
      Set<String> paths =
          pages.stream().map(page -> page.file().path()).collect(Collectors.toSet());
      known.keySet().retainAll(paths);
    }
  }

  private KnownSeed understood(SourceFile file, YamlFiles files) {
    KnownSeed before = knownSeeds.get(file.path());
    if (before != null && before.file.equals(file)) {
      return before;
    }
    List<Diagnostic> findings = new ArrayList<>();
    SeedParser parser = new SeedParser(file, files, findings);
    Optional<Seed> seed = parser.parse();
    return new KnownSeed(file, parser.texts(), new Outcome<>(seed, findings));
  }

  private Known understood(SiteConfig config, SourceFile file, YamlFiles files) {
    Known before = known.get(file.path());
    return before != null && before.file.equals(file) && before.content.equals(config.content())
        ? before
        : new Known(file, config.content(), pages.parse(config, file, files));
  }
}
