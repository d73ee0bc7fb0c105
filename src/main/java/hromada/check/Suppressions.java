package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.RuleId;
import hromada.diagnostic.Severity;
import hromada.diagnostic.Silenced;
import hromada.diagnostic.Suggest;
import hromada.diagnostic.Suppression;
import hromada.model.Fields;
import hromada.model.Item;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.ParsedPage;
import hromada.model.Site;
import hromada.source.Place;
import hromada.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the texts of a site allow themselves: {@code allow: [{rule: …, reason: …}]} in the front
 * matter of a file silences a rule there. Errors cannot be silenced, and what silences nothing is
 * reported, so that no exception outlives its reason.
 */
public final class Suppressions {
  private static final String FIELD = "allow";
  private static final int SHORTEST_REASON = 10;

  private Suppressions() {}

  /** All of a site, in the order of files and lines. */
  public static List<Suppression> of(Site site) {
    return Pages.items(site)
        .flatMap(Suppressions::of)
        .sorted(Comparator.comparing(Suppression::place))
        .toList();
  }

  /** Those of one item. */
  public static Stream<Suppression> of(Item item) {
    return item.pages().values().stream().flatMap(page -> of(item, page));
  }

  /** The rules that a page silences. */
  public static Set<String> rules(ParsedPage page) {
    return of(page.file(), page.fields()).map(Suppression::rule).collect(Collectors.toSet());
  }

  private static Stream<Suppression> of(Item item, Page page) {
    // The English fields hold those of the Ukrainian file, too, where they have none of their own.
    boolean inherited =
        page.language() != Language.UK
            && page.fields().values().get(FIELD) == item.source().fields().values().get(FIELD);
    return inherited ? Stream.of() : of(page.file(), page.fields());
  }

  private static Stream<Suppression> of(SourceFile file, Fields fields) {
    return fields.groups(FIELD).stream()
        .flatMap(
            entry ->
                entry
                    .text("rule")
                    .flatMap(
                        rule ->
                            entry
                                .text("reason")
                                .map(why -> new Suppression(rule, why, at(file, entry))))
                    .stream());
  }

  private static Place at(SourceFile file, Fields entry) {
    return Place.of(file, entry.span("rule"));
  }

  /** The findings that something silences, with that. */
  static List<Silenced> silenced(Site site, List<Diagnostic> findings) {
    List<Suppression> all = of(site);
    return all.isEmpty()
        ? List.of()
        : findings.stream()
            .sorted(Diagnostic.ORDER)
            .distinct()
            .flatMap(
                finding ->
                    all.stream()
                        .filter(suppression -> suppression.silences(finding))
                        .limit(1)
                        .map(suppression -> new Silenced(finding, suppression)))
            .toList();
  }

  /**
   * The findings that nothing silences, and those about what should silence them.
   *
   * @param advising whether advice was looked for
   */
  static List<Diagnostic> apply(Site site, List<Diagnostic> findings, boolean advising) {
    List<Suppression> all = of(site);
    if (all.isEmpty()) {
      return findings;
    }
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (all.stream().noneMatch(suppression -> suppression.silences(finding))) {
        left.add(finding);
      }
    }
    // While a file cannot be read, what would be said of others may be held back.
    boolean whole = site.broken().isEmpty();
    for (Suppression suppression : all) {
      mistake(suppression)
          .or(() -> whole ? idle(suppression, findings, advising) : Optional.empty())
          .ifPresent(left::add);
    }
    return left;
  }

  private static Optional<Diagnostic> mistake(Suppression suppression) {
    String code = suppression.rule();
    Optional<RuleId> rule = RuleId.find(code);
    Diagnostic finding = Diagnostic.error("wrong-suppression", suppression.place(), code);
    if (rule.isEmpty()) {
      List<String> known =
          Stream.of(RuleId.values()).filter(Suppressions::isSilent).map(RuleId::id).toList();
      return Optional.of(Suggest.among(finding, code, known));
    }
    if (!isSilent(rule.get())) {
      return Optional.of(
          finding
              .withMessage("wrong-suppression.error", code)
              .withHelp("wrong-suppression.error.help"));
    }
    if (suppression.reason().length() < SHORTEST_REASON) {
      return Optional.of(
          finding
              .withMessage("wrong-suppression.reason", code, suppression.reason())
              .withHelp("wrong-suppression.reason.help"));
    }
    return Optional.empty();
  }

  /** Whether a rule may be silenced. */
  private static boolean isSilent(RuleId rule) {
    return rule.severity() != Severity.ERROR;
  }

  private static Optional<Diagnostic> idle(
      Suppression suppression, List<Diagnostic> findings, boolean advising) {
    boolean advice =
        RuleId.find(suppression.rule()).map(RuleId::severity).orElse(Severity.ERROR)
            == Severity.ADVICE;
    boolean needed = findings.stream().anyMatch(suppression::silences);
    return needed || (advice && !advising)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning("idle-suppression", suppression.place(), suppression.rule())
                .withHelp("idle-suppression.help"));
  }
}
