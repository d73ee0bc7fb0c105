package hromada.check;

import hromada.check.Quotes.Quote;
import hromada.diagnostic.Diagnostic;
import hromada.markdown.BlockKind;
import hromada.model.Language;
import hromada.model.Term;
import hromada.passage.Passage;
import hromada.passage.PassagePair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site's own voice uses the terms of the glossary; other forms stand only in quotations. */
final class DiscouragedTerm implements TranslationRule {
  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    if (vocabulary.terms().isEmpty()) {
      return;
    }
    for (PassagePair pair : translation.pairs()) {
      check(pair.uk(), vocabulary, Language.UK, report);
      check(pair.en(), vocabulary, Language.EN, report);
    }
  }

  private static void check(
      Passage passage, Vocabulary vocabulary, Language language, Consumer<Diagnostic> report) {
    if (passage.kind() != BlockKind.QUOTATION) {
      String small = passage.text().toLowerCase(Locale.ROOT);
      for (Term term : vocabulary.terms().values()) {
        term.avoid().getOrDefault(language, List.of()).stream()
            // Most texts have none of the forms: found out without making a pattern for each.
            .filter(form -> small.contains(form.toLowerCase(Locale.ROOT)))
            .flatMap(form -> find(form, passage).stream())
            .findFirst()
            .ifPresent(found -> report.accept(finding(passage, found, term.term().in(language))));
      }
    }
  }

  /** The form as it stands in the site's own voice, if it does. */
  private static Optional<String> find(String form, Passage passage) {
    Matcher matcher = pattern(form).matcher(passage.text());
    return matcher.find() && !isQuoted(passage.text(), matcher.start())
        ? Optional.of(matcher.group())
        : Optional.empty();
  }

  private static Diagnostic finding(Passage passage, String found, String right) {
    return Diagnostic.warning("discouraged-term", passage.place(found), found)
        .withHelp("discouraged-term.help", right);
  }

  /** Acronyms are told by their capitals; words may have any. */
  private static Pattern pattern(String form) {
    boolean acronym = form.equals(form.toUpperCase(Locale.ROOT));
    return Pattern.compile(
        "(?U)\\b" + Pattern.quote(form) + "(?:s|’s)?\\b",
        acronym ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isQuoted(String text, int at) {
    return Quotes.of(text).stream()
        .anyMatch((Quote quote) -> quote.start() < at && at < quote.end());
  }
}
