package hromada.render;

import hromada.model.Language;
import hromada.model.LatinName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A street's name, its own part apart from the word that says what it is.
 *
 * @param kind the word, empty where the name has none
 * @param proper what it is called
 */
record StreetName(Optional<Kind> kind, String proper) {
  /** What streets can be, with the ways to write it. */
  @SuppressWarnings("ImmutableEnumChecker") // the list comes from List.of
  enum Kind {
    VULYTSIA("вулиця", "вул."),
    PROVULOK("провулок", "пров."),
    PROSPEKT("проспект", "просп.", "пр-т"),
    BULVAR("бульвар", "бул.", "б-р"),
    PLOSHCHA("площа", "пл."),
    MAIDAN("майдан"),
    PROIZD("проїзд"),
    TUPYK("тупик"),
    UZVIZ("узвіз"),
    SHOSE("шосе"),
    NABEREZHNA("набережна", "наб."),
    ALEIA("алея");

    private final List<String> words;

    Kind(String... words) {
      this.words = List.of(words);
    }

    /** The word and its short forms. */
    List<String> words() {
      return words;
    }

    /** The name of a street of this kind in a language that has its own word for it. */
    String named(Edition edition, String proper) {
      return edition.text("street." + name().toLowerCase(Locale.ROOT), proper);
    }
  }

  /** Reads «вулиця Вишнева», «Вишнева вулиця» or «вул. Вишнева». */
  static StreetName of(String name) {
    for (Kind kind : Kind.values()) {
      for (String word : kind.words()) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(word + " ")) {
          return new StreetName(Optional.of(kind), name.substring(word.length()).strip());
        }
        if (lower.endsWith(" " + word)) {
          int end = name.length() - word.length();
          return new StreetName(Optional.of(kind), name.substring(0, end).strip());
        }
      }
    }
    return new StreetName(Optional.empty(), name);
  }

  /** The name by which it is sorted, in the letters of a language. */
  String sorted(Language language) {
    return language == Language.UK ? proper : LatinName.of(proper).value();
  }

  /** «вулиця Вишнева» as it was written; "Vyshneva Street". */
  static String in(Edition edition, String name) {
    if (edition.language() == Language.UK) {
      return name;
    }
    StreetName street = of(name);
    String proper = street.sorted(edition.language());
    return street.kind().map(kind -> kind.named(edition, proper)).orElse(proper);
  }

  /** Words that say what a street is and not which: a search looks past them. */
  static Stream<String> words(Edition edition) {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.concat(kind.words().stream(), Stream.of(kind.named(edition, ""))));
  }
}
