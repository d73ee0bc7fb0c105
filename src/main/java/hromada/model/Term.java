package hromada.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term of the glossary.
 *
 * @param id its anchor on the glossary page
 * @param term the form to use
 * @param definition what it means, in a sentence or two
 * @param forms other forms that mean the same, per language: cases, plurals, short forms
 * @param avoid forms to avoid but in quotations, per language
 * @param source id of the document that defines it
 */
public record Term(
    String id,
    Localized term,
    Localized definition,
    Map<Language, List<String>> forms,
    Map<Language, List<String>> avoid,
    Optional<String> source) {
  public Term {
    forms = copy(forms);
    avoid = copy(avoid);
  }

  private static Map<Language, List<String>> copy(Map<Language, List<String>> lists) {
    Map<Language, List<String>> copy = new EnumMap<>(Language.class);
    lists.forEach((language, list) -> copy.put(language, List.copyOf(list)));
    return Collections.unmodifiableMap(copy);
  }

  /** Every form of the term in a language, the one to use first. */
  public List<String> allForms(Language language) {
    return Stream.concat(
            Stream.of(term.in(language)), forms.getOrDefault(language, List.of()).stream())
        .distinct()
        .toList();
  }
}
