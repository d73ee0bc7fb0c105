package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.language.EnglishWords;
import hromada.language.Phrases.Found;
import hromada.passage.PassagePair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** English does not name another organisation than Ukrainian; to shorten a name is allowed. */
final class OrganisationsDiffer implements TranslationRule {
  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    if (vocabulary.organisations().isEmpty()) {
      return;
    }
    for (PassagePair pair : translation.pairs()) {
      List<Found> found = vocabulary.organisationPhrases().find(pair.uk().text());
      if (!found.isEmpty()) {
        check(pair, found, vocabulary, report);
      }
    }
  }

  private static void check(
      PassagePair pair, List<Found> found, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    Map<String, List<String>> english = vocabulary.organisations();
    String text = EnglishWords.normal(pair.en().text());
    Set<String> named = found.stream().map(Found::id).collect(Collectors.toSet());
    for (Found organisation : found) {
      boolean there = names(english, organisation.id()).stream().anyMatch(text::contains);
      Optional<String> other =
          there
              ? Optional.empty()
              : english.keySet().stream()
                  .sorted()
                  .filter(id -> !named.contains(id) && text.contains(full(english, id)))
                  .filter(id -> !isPart(full(english, id), english, named))
                  .findFirst();
      if (other.isPresent()) {
        String words = pair.uk().text().substring(organisation.start(), organisation.end());
        String wrong = full(english, other.get()).strip();
        String right = full(english, organisation.id()).strip();
        report.accept(
            Diagnostic.warning("name-differs", pair.en().place(), words, wrong)
                .withNote(pair.uk().place(words), "note.ukrainian-here")
                .withHelp("name-differs.help", right));
        return;
      }
    }
  }

  private static List<String> names(Map<String, List<String>> english, String id) {
    return english.getOrDefault(id, List.of());
  }

  private static String full(Map<String, List<String>> english, String id) {
    return names(english, id).get(0);
  }

  /** Whether a name is only part of one that Ukrainian has, too. */
  private static boolean isPart(String name, Map<String, List<String>> english, Set<String> named) {
    return named.stream().anyMatch(id -> full(english, id).contains(name));
  }
}
