package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Silenced;
import hromada.model.Item;
import hromada.model.Page;
import hromada.model.Site;
import hromada.prose.ProseChecker;
import hromada.source.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The stage that checks. Hands the site on unchanged, with what is wrong with it. */
public final class SiteChecker {
  private final List<Rule> rules;
  private final Writing writing;
  private final boolean advising;

  /** A checker that reports errors and warnings. */
  public SiteChecker() {
    this(ProseChecker.strict(), List.of());
  }

  private SiteChecker(ProseChecker prose, List<Rule> more) {
    List<Rule> all = new ArrayList<>(rules());
    all.addAll(more);
    this.rules = List.copyOf(all);
    this.writing = new Writing(prose);
    this.advising = !more.isEmpty();
  }

  /** A checker that also gives advice. */
  public static SiteChecker advising() {
    return new SiteChecker(ProseChecker.advising(), List.of(new VagueLink()));
  }

  static List<Rule> rules() {
    return List.of(
        new BrokenLink(),
        new BrokenTemplateLink(),
        new MissingAlt(),
        new DuplicatePath(),
        new UnknownFact(),
        new UnknownReference(),
        new DuplicateId(),
        new UnsafeHtml(),
        new UnmarkedLanguage(),
        new TableWithoutCaption(),
        new HeadingOrder(),
        new MissingPicture(),
        new ChangesDiffer(),
        new LongSummary(),
        new MessageMismatch(),
        new Withdrawn(),
        new ContradictoryDates(),
        new ForumStatus(),
        new DocumentWithoutText(),
        new OverlappingReports(),
        new TwoOffices(),
        new DuplicateStreet(),
        new WrongTransliteration(),
        new EnglishOnlyBlock(),
        new EnglishOnlyField(),
        new LanguagesDiffer(),
        new Fidelity(),
        new UnmarkedLatin(),
        new MissingSecondReader(),
        new MissingEmergencyTelephones(),
        new StaleStatement(),
        new PictureMetadata(),
        new DocumentMetadata(),
        new TellingFileName(),
        new UncheckedFile());
  }

  /** Runs all rules over the site, side by side; findings come in the order of the rules. */
  public Outcome<Site> check(Site site) {
    return check(site, item -> {});
  }

  /**
   * The same, for somebody who reads the texts, too, and does so at least cost when they have just
   * been understood.
   *
   * @param read told of every item when its texts were read, on several threads
   */
  public Outcome<Site> check(Site site, Consumer<Item> read) {
    List<Diagnostic> findings = new ArrayList<>();
    writing.check(site, item -> true, read, findings::add);
    return check(site, item -> true, findings, silenced -> {});
  }

  /**
   * Runs all rules over the site, and tells of what its texts do not want to hear.
   *
   * @param wanted the files, by path, about whose items everything is to be said; of others less
   *     may be said
   */
  public Outcome<Site> check(Site site, Predicate<String> wanted, Consumer<Silenced> silenced) {
    Predicate<Item> items = items(site, wanted);
    // Reading what is written parses a text and notes its contents, which the others then find.
    return check(site, items, findings(writing, site, items), silenced);
  }

  private Outcome<Site> check(
      Site site, Predicate<Item> items, List<Diagnostic> written, Consumer<Silenced> silenced) {
    List<Diagnostic> findings = new ArrayList<>(written);
    findings.addAll(findings(rules, site, items));
    Suppressions.silenced(site, findings).forEach(silenced);
    return new Outcome<>(site, Suppressions.apply(site, findings, advising));
  }

  /**
   * What only those rules say that read texts, of the items of some files; of others less may be
   * said. All other rules, which nothing in a text can move, are not asked, nor is any about what
   *
   * @param wanted the files, by path, of items that silence no rule
   */
  public Outcome<Site> checkTexts(Site site, Predicate<String> wanted) {
    Predicate<Item> items = items(site, wanted);
    List<Diagnostic> findings = new ArrayList<>();
    writing.checkPages(site, items, findings::add);
    List<Rule> readers = rules.stream().filter(ItemRule.class::isInstance).toList();
    findings.addAll(findings(readers, site, items));
    return findings.isEmpty()
        ? Outcome.of(site) // and nobody looks into all front matters for what they silence
        : new Outcome<>(site, Suppressions.apply(site, findings, advising));
  }

  /** Every rule asks about every item, so they are found once. */
  private static Predicate<Item> items(Site site, Predicate<String> files) {
    Set<Item> wanted =
        Pages.items(site)
            .filter(item -> item.pages().values().stream().anyMatch(page -> isOf(page, files)))
            .collect(Collectors.toSet());
    return wanted::contains;
  }

  private static boolean isOf(Page page, Predicate<String> files) {
    return files.test(page.file().path());
  }

  /** Those that use all cores one after the other, then all others side by side. */
  private static List<Diagnostic> findings(List<Rule> rules, Site site, Predicate<Item> wanted) {
    Map<Rule, List<Diagnostic>> said = new ConcurrentHashMap<>();
    Consumer<Rule> ask = rule -> said.put(rule, findings(rule, site, wanted));
    rules.stream().filter(Rule::usesAllCores).forEach(ask);
    SideBySide.each(rules.stream().filter(rule -> !rule.usesAllCores()).toList(), ask);
    return rules.stream().flatMap(rule -> said.getOrDefault(rule, List.of()).stream()).toList();
  }

  private static List<Diagnostic> findings(Rule rule, Site site, Predicate<Item> wanted) {
    List<Diagnostic> findings = new ArrayList<>();
    if (rule instanceof ItemRule choosy) {
      choosy.check(site, wanted, findings::add);
    } else {
      rule.check(site, findings::add);
    }
    return findings;
  }
}
