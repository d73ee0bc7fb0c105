package hromada.check;

import hromada.diagnostic.Diagnostic;
import hromada.language.GivenNames;
import hromada.language.Inflection;
import hromada.language.Lemmas;
import hromada.language.NameWord;
import hromada.model.LatinName;
import hromada.passage.PassagePair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Both languages name the same people: those the site knows as their records spell them, others
 * with Ukrainian names by the table of Resolution 55 (rule T2).
 */
final class PeopleDiffer implements TranslationRule {
  private static final Pattern SURNAME =
      Pattern.compile(
          "\\p{L}{2,}(?:енк(?:о|а|у|ом|ові)|йк(?:о|а|у|ом|ові)|[чю]ук(?:а|у|ом|ові)?|ишин(?:а|у|им)?)");
  private static final Pattern LATIN_SURNAME =
      Pattern.compile("\\p{L}{2,}(?:enko|chuk|yshyn|skyi|tskyi|ska|tska)");
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)\\b(?:he|she|his|her|him|hers|they|them|their|who|whose|officer|mayor|speaker)\\b");
  private static final Pattern UKRAINIAN_PRONOUN =
      Pattern.compile("(?iU)\\b(?:він|вона|його|її|йому|їй|ним|нею|вони|їх|їм|ними|який|яка)\\b");

  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    for (int i = 0; i < translation.pairs().size(); i++) {
      new Pair(translation.names().get(i), translation, i, vocabulary, report).check();
    }
  }

  /** One pair of passages under comparison. */
  private record Pair(
      NameSearch names,
      Translation translation,
      int index,
      Vocabulary vocabulary,
      Consumer<Diagnostic> report) {
    void check() {
      boolean told = false;
      for (int i = 0; i < names.uk().size(); i++) {
        told |= check(i);
      }
      if (!told) {
        surplus();
      }
    }

    private void surplus() {
      for (NameWord word : names.en()) {
        for (KnownName person : vocabulary.people().ofEnglish(word.text())) {
          if (!names.hasUkrainian(person.uk()) && !isSaidNearby(person)) {
            report.accept(names.surplus(person.en(), person.uk()));
            return;
          }
        }
      }
    }

    private boolean isSaidNearby(KnownName person) {
      return UKRAINIAN_PRONOUN.matcher(names.pair().uk().text()).find()
          || near(index)
              .anyMatch(
                  pair ->
                      pair.uk().text().contains(Inflection.stemOfForm(person.uk()).substring(1)));
    }

    private Stream<PassagePair> near(int at) {
      List<PassagePair> pairs = translation.pairs();
      return pairs.subList(Math.max(0, at - 1), Math.min(pairs.size(), at + 2)).stream();
    }

    private boolean check(int i) {
      NameWord word = names.uk().get(i);
      Optional<NameWord> given = givenBefore(i);
      Optional<KnownName> known = vocabulary.people().ofForm(word.text()).stream().findFirst();
      if (known.isPresent()) {
        boolean common = word.isFirst() && given.isEmpty() && Lemmas.isCommonWord(word.text());
        return !common && surname(word, known.get().en(), known, given);
      }
      boolean ukrainian =
          given.flatMap(name -> GivenNames.find(name.text())).isPresent()
              || (!word.isFirst()
                  && SURNAME.matcher(word.text().toLowerCase(Locale.ROOT)).matches());
      return ukrainian && surname(word, latin(Inflection.stemOfForm(word.text())), known, given);
    }

    private Optional<NameWord> givenBefore(int i) {
      if (i == 0) {
        return Optional.empty();
      }
      NameWord before = names.uk().get(i - 1);
      int end = names.uk().get(i).start();
      String text = names.pair().uk().text();
      if (end - before.end() == 1 && text.charAt(before.end()) == '-') {
        return givenBefore(i - 1);
      }
      return before.text().length() > 1 && isBlank(text, before.end(), end)
          ? Optional.of(before)
          : Optional.empty();
    }

    private static boolean isBlank(String text, int from, int to) {
      int at = from;
      while (at < to && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at == to;
    }

    /** Whether there is something to say of a surname that English must have, or begin with. */
    private boolean surname(
        NameWord word, String expected, Optional<KnownName> known, Optional<NameWord> given) {
      List<NameWord> found =
          names.en().stream()
              .filter(
                  name ->
                      known.isPresent()
                          ? name.text().equals(expected)
                          : name.text().startsWith(expected)
                              && name.text().length() <= expected.length() + 3)
              .toList();
      if (!found.isEmpty()) {
        return given.isPresent() && given(given.get(), known, found);
      }
      Optional<String> near =
          Near.find(expected, names.english()).filter(other -> !isAnothers(other));
      Optional<String> other =
          near.or(() -> names.english().stream().filter(this::isStranger).findFirst());
      String right = known.isPresent() ? expected : latin(word.text());
      if (other.isPresent()) {
        report.accept(names.differs(word.text(), other.get(), right));
        return true;
      }
      if (known.isPresent() && !isReplaced(expected)) {
        report.accept(names.missing(word.text(), right));
        return true;
      }
      return false;
    }

    private boolean isReplaced(String surname) {
      return PRONOUN.matcher(names.pair().en().text()).find()
          || near(index).anyMatch(pair -> pair.en().text().contains(surname));
    }

    private boolean isAnothers(String english) {
      return vocabulary.people().ofEnglish(english).stream()
          .anyMatch(person -> names.hasUkrainian(person.uk()));
    }

    /** Whether an English word is the surname of somebody Ukrainian does not name. */
    private boolean isStranger(String english) {
      boolean known =
          vocabulary.people().ofEnglish(english).stream()
              .anyMatch(person -> !names.hasUkrainian(person.uk()));
      return known
          || (LATIN_SURNAME.matcher(english).matches()
              && names.uk().stream()
                  .noneMatch(
                      word -> english.startsWith(latin(Inflection.stemOfForm(word.text())))));
    }

    private boolean given(NameWord given, Optional<KnownName> known, List<NameWord> surnames) {
      Optional<String> recorded =
          known
              .filter(person -> Inflection.matches(given.text(), person.ukGiven()))
              .map(KnownName::enGiven);
      Optional<String> expected =
          recorded.or(() -> GivenNames.find(given.text()).map(name -> LatinName.of(name).value()));
      List<String> written = surnames.stream().flatMap(name -> before(name).stream()).toList();
      if (expected.isEmpty() || written.contains(expected.get())) {
        return false;
      }
      String right = expected.get();
      Optional<String> wrong =
          written.stream()
              .filter(name -> name.length() > 2 && Near.isWithin(name, right, right.length() / 2))
              .findFirst();
      wrong.ifPresent(name -> report.accept(names.differs(given.text(), name, right)));
      return wrong.isPresent();
    }

    /** The capitalised word in front of an English surname, over the first half of a double one. */
    private Optional<String> before(NameWord surname) {
      int at = names.en().indexOf(surname);
      while (at > 0) {
        NameWord before = names.en().get(at - 1);
        String gap = names.pair().en().text().substring(before.end(), names.en().get(at).start());
        if (gap.isBlank()) {
          return Optional.of(before.text());
        }
        if (!gap.equals("-")) {
          return Optional.empty();
        }
        at--;
      }
      return Optional.empty();
    }

    private static String latin(String ukrainian) {
      String small = ukrainian.toLowerCase(Locale.ROOT);
      return LatinName.of(small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1))
          .value();
    }
  }
}
