package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.language.EnglishWords;
import hromada.language.Phrases.Found;
import hromada.model.Language;
import hromada.model.LatinName;
import hromada.model.Term;
import hromada.passage.PassagePair;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A term of the glossary, in whatever form, is translated as the glossary says. Once a page has
 * named it in full, its main word will do.
 */
final class TermsDiffer implements TranslationRule {
  /** "memorandum of cooperation": the main word stands in front of these. */
  private static final Pattern TAIL = Pattern.compile(" (?:of|for|on|in) .*");

  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    if (vocabulary.terms().isEmpty()) {
      return;
    }
    String page = null;
    for (PassagePair pair : translation.pairs()) {
      List<Found> terms = vocabulary.termPhrases().find(pair.uk().text());
      if (terms.isEmpty()) {
        continue;
      }
      page = page == null ? page(translation) : page;
      String english = EnglishWords.normal(pair.en().text());
      for (Found found : terms) {
        Term term = Objects.requireNonNull(vocabulary.terms().get(found.id()));
        String words = pair.uk().text().substring(found.start(), found.end());
        if (!isSaid(term, english) && !isSaidShort(term, english, page) && !isName(words, pair)) {
          report.accept(
              Diagnostic.warning("term-differs", pair.en().place(), words, term.term().en())
                  .withNote(pair.uk().place(words), "note.ukrainian-here")
                  .withHelp("term-differs.help", term.term().en(), term.id()));
        }
      }
    }
  }

  /** Whether it is a name that only looks like the term: English has it in Latin letters. */
  private static boolean isName(String words, PassagePair pair) {
    return Character.isUpperCase(words.charAt(0))
        && pair.en().text().contains(LatinName.of(words).value());
  }

  private static String page(Translation translation) {
    StringBuilder page = new StringBuilder();
    translation.pairs().forEach(pair -> page.append(EnglishWords.normal(pair.en().text())));
    translation.englishOnly().forEach(only -> page.append(EnglishWords.normal(only.text())));
    return page.toString();
  }

  /** Whether any form of the term is there, or one to avoid, which is another rule's finding. */
  private static boolean isSaid(Term term, String english) {
    return Stream.concat(
            term.allForms(Language.EN).stream(),
            term.avoid().getOrDefault(Language.EN, List.of()).stream())
        .map(EnglishWords::normal)
        .anyMatch(english::contains);
  }

  private static boolean isSaidShort(Term term, String english, String page) {
    String bare = TAIL.matcher(EnglishWords.normal(term.term().en())).replaceFirst("").strip();
    String main = bare.substring(bare.lastIndexOf(' ') + 1);
    return english.contains(" " + main + " ") && isSaid(term, page);
  }
}
