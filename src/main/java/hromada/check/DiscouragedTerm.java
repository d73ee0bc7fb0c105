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
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site's own voice uses the terms of the glossary; other forms stand only in quotations. */
final class DiscouragedTerm implements TranslationRule {
  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    for (Term term : vocabulary.terms().values()) {
      for (PassagePair pair : translation.pairs()) {
        check(pair.uk(), term, Language.UK, report);
        check(pair.en(), term, Language.EN, report);
      }
    }
  }

  private static void check(
      Passage passage, Term term, Language language, Consumer<Diagnostic> report) {
    List<String> avoid = term.avoid().getOrDefault(language, List.of());
    if (passage.kind() == BlockKind.QUOTATION || avoid.isEmpty()) {
      return;
    }
    for (String form : avoid) {
      Matcher matcher = pattern(form).matcher(passage.text());
      if (matcher.find() && !isQuoted(passage.text(), matcher.start())) {
        String right = term.term().in(language);
        report.accept(
            Diagnostic.warning("discouraged-term", passage.place(matcher.group()), matcher.group())
                .withHelp("discouraged-term.help", right));
        return;
      }
    }
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
