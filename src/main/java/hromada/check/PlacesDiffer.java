package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.language.Lemmas;
import hromada.language.NameWord;
import hromada.model.LatinName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Both languages mean the same places, in the one spelling each has. A place may be called "the
 * city" instead; another place, or a misspelt one, it may not be.
 */
final class PlacesDiffer implements TranslationRule {
  private static final int SHORTEST = 4;

  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    for (NameSearch names : translation.names()) {
      for (NameWord word : names.uk()) {
        List<KnownName> meant = vocabulary.places().ofForm(word.text());
        boolean doubtful = word.isFirst() && !meant.isEmpty() && Lemmas.isCommonWord(word.text());
        if (!meant.isEmpty()
            && !doubtful
            && !names.hasEnglish(LatinName.of(word.text()).value()) // then it names another
            && meant.stream().noneMatch(place -> names.hasEnglish(place.en()))) {
          wrong(names, meant, vocabulary)
              .ifPresent(
                  other -> report.accept(names.differs(word.text(), other, meant.get(0).en())));
        }
      }
    }
  }

  /** The English word that stands for the place: nearly its name, or the name of another. */
  private static Optional<String> wrong(
      NameSearch names, List<KnownName> meant, Vocabulary vocabulary) {
    Optional<String> near =
        meant.stream()
            .flatMap(
                place ->
                    names.english().stream()
                        .filter(word -> isMisspelt(word, place.en()))
                        .filter(word -> !isKnown(word, vocabulary)))
            .findFirst();
    return near.or(
        () ->
            names.english().stream()
                .flatMap(word -> vocabulary.places().ofEnglish(word).stream())
                .filter(place -> !names.hasUkrainian(place.uk()))
                .map(KnownName::en)
                .findFirst());
  }

  private static boolean isMisspelt(String word, String name) {
    int edits = name.length() <= SHORTEST + 1 ? 2 : Math.max(1, name.length() / 4);
    return word.length() >= SHORTEST
        && word.charAt(0) == name.charAt(0)
        && Near.isWithin(word, name, edits);
  }

  private static boolean isKnown(String english, Vocabulary vocabulary) {
    return !vocabulary.places().ofEnglish(english).isEmpty();
  }
}
