package hromada.prose;

import hromada.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Runs the rules over the texts of a page. Safe to share. */
public final class ProseChecker {
  private static final List<ProseRule> RULES =
      List.of(
          new WrongApostrophe(),
          new WrongQuotes(),
          new WrongDash(),
          new HyphenInRange(),
          new BreakableSpace(),
          new MixedAlphabets(),
          new DoubledSpace(),
          new DoubledWord(),
          new OldSpelling(),
          new ForeignLetter(),
          new WrongDateForm());

  private static final List<ProseRule> ADVICE =
      List.of(
          new LooseShortWord(),
          new LongSentence(),
          new LongParagraph(),
          new UnexplainedAbbreviation());

  private final List<ProseRule> rules;

  private ProseChecker(List<ProseRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** A checker that says what is wrong. */
  public static ProseChecker strict() {
    return new ProseChecker(RULES);
  }

  /** A checker that also says what could be better. */
  public static ProseChecker advising() {
    List<ProseRule> all = new ArrayList<>(RULES);
    all.addAll(ADVICE);
    return new ProseChecker(all);
  }

  /**
   * All that is to be said of texts that stand alone, such as the name of a button or of a source:
   * they have no first use of a word, and are too short for the ends of their lines to matter.
   */
  public List<Diagnostic> checkLabels(Prose prose) {
    List<Diagnostic> findings = new ArrayList<>();
    rules.stream()
        .filter(rule -> !(rule instanceof UnexplainedAbbreviation))
        .filter(rule -> !(rule instanceof LooseShortWord))
        .forEach(rule -> rule.check(prose, findings::add));
    return findings;
  }

  /** All that is to be said of a page. */
  public List<Diagnostic> check(Prose prose) {
    List<Diagnostic> findings = new ArrayList<>();
    rules.forEach(rule -> rule.check(prose, findings::add));
    return findings;
  }
}
